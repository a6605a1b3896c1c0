/** Of whom a pronoun may be meant, as far as titles tell. */
export type Gender = 'm' | 'f';

const MALE = new Set(['Sir', 'Lord', 'Mr', 'Baron', 'Father']);
const FEMALE = new Set(['Dame', 'Lady', 'Baroness', 'Mrs', 'Ms', 'Miss', 'Sister']);

/** What the titles among some words tell; undefined where they tell nothing, or both. */
export function genderOf(words: readonly string[]): Gender | undefined {
  const [male, female] = [MALE, FEMALE].map((titles) => words.some((word) => titles.has(word)));
  return male === female ? undefined : male ? 'm' : 'f';
}
