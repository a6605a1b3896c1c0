import type { ReadyPronoun } from './cue-table.ts';
import type { Found, Group } from './phrases.ts';
import type { Word } from './sentences.ts';

/** Words with which a sentence says when, where or how before its subject comes: “In 2022, they …”. */
const OPENINGS = new Set(
  'after as at before between by despite during for from here however in instead last now of on over since then this today under until with'.split(
    ' ',
  ),
);

/** Reads the sentences of a draft in order for what their pronouns stand for. */
export interface PronounReader {
  /** Forgets what was named: a paragraph begins. */
  readonly forget: () => void;
  /** Adds to what was found in a sentence, in the place of the pronoun that is its subject, what the sentence before named first. */
  readonly read: (words: readonly Word[], found: Found) => void;
}

/** What a phrase is to a pronoun, by that pronoun's number: one of its forms, or something that it may stand for. */
interface Role {
  readonly pronoun: number;
  readonly isForm: boolean;
}

/**
 * Makes a reader for a draft.
 * @param whole the phrases that say something by themselves, and are more than a name: they are not carried over
 */
export function pronounReader(pronouns: readonly ReadyPronoun[], whole: ReadonlySet<number>): PronounReader {
  const roles = rolesOf(pronouns);
  const named: (readonly number[])[] = [];
  return {
    forget: () => {
      named.length = 0;
    },
    read: (words, found) => {
      // By pronoun, which of what was found is the first of its forms, and the first that it may stand for.
      const forms: number[] = [];
      const meant: number[] = [];
      for (let index = 0; index < found.numbers.length; index++) {
        for (const { pronoun, isForm } of roles.get(found.numbers[index] ?? -1) ?? NONE) {
          if (!isForm && isPossessive(words[(found.to[index] ?? 0) - 1])) continue;
          const first = isForm ? forms : meant;
          const known = first[pronoun];
          if (known === undefined || (found.from[index] ?? 0) < (found.from[known] ?? 0)) first[pronoun] = index;
        }
      }
      meant.forEach((first, pronoun) => {
        named[pronoun] = sameAs(first, found).filter((number) => !whole.has(number));
      });
      forms.forEach((form, pronoun) => {
        const before = named[pronoun];
        if (meant[pronoun] === undefined && before !== undefined && isSubject(words, found.from[form] ?? 0))
          standIn(before, form, found);
      });
    },
  };
}

const NONE: readonly Role[] = [];
/** The most words of a name: a longer phrase says something of it. */
const NAME = 2;

function rolesOf(pronouns: readonly ReadyPronoun[]): ReadonlyMap<number, readonly Role[]> {
  const roles = new Map<number, Role[]>();
  const add = (phrases: Group, role: Role) => {
    for (const phrase of phrases) roles.set(phrase, [...(roles.get(phrase) ?? []), role]);
  };
  for (const [pronoun, { words, means }] of pronouns.entries()) {
    add(words, { pronoun, isForm: true });
    add(means, { pronoun, isForm: false });
  }
  return roles;
}

/** All phrases that name the same thing: of “the Smith inquiry” also “Smith inquiry” and “Smith”. */
function sameAs(first: number, { numbers, from, to }: Found): readonly number[] {
  let [begins, ends] = [from[first] ?? 0, to[first] ?? 0];
  for (let index = 0; index < numbers.length; index++) {
    const [start, end] = [from[index] ?? 0, to[index] ?? 0];
    if (start > (from[first] ?? 0) || end < (to[first] ?? 0) || end - start > NAME) continue;
    begins = Math.min(begins, start);
    ends = Math.max(ends, end);
  }
  return numbers.filter((_, index) => (from[index] ?? 0) >= begins && (to[index] ?? 0) <= ends);
}

/** Whether a word lost an “’s” where it is compared: “Smith’s colleague …” is of the colleague. */
function isPossessive(word: Word | undefined): boolean {
  return word !== undefined && word.end - word.start > word.text.length;
}

/** Whether a word is what its sentence is about: it begins it, but for a word or for when or where. */
function isSubject(words: readonly Word[], at: number): boolean {
  return at <= 1 || (words[at]?.gap === 1 && OPENINGS.has(words[0]?.text ?? ''));
}

function standIn(phrases: readonly number[], pronoun: number, { numbers, from, to }: Found): void {
  const [begins, ends] = [from[pronoun] ?? 0, to[pronoun] ?? 0];
  for (const phrase of phrases) {
    numbers.push(phrase);
    from.push(begins);
    to.push(ends);
  }
}
