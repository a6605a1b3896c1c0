import type { Stretch } from './checkers/types.ts';

/** A word as it is compared, and where it stands. */
export interface Word extends Stretch {
  readonly key: string;
}

// A word that a bracket changed the first letters of; a number with its thousands; a word with its apostrophes; a sign.
const WORD =
  /\[\p{L}{1,2}\]\p{L}+|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}\u00ad\u200b]+(?:['’‘ʼ`´][\p{L}\p{N}]+)*|[%&£$€]/gu;
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['&', 'and'],
]);
const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, number) => [word, String(number)]),
);

/**
 * Takes a text apart into words as they are compared: whatever their case, marks and accents, small numbers as digits. Each
 * keeps its place in the text.
 */
export function wordsIn(text: string, from = 0, to = text.length): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: printed, index } of text.slice(from, to).matchAll(WORD)) {
    const [start, end] = [from + index, from + index + printed.length];
    const key = keyOf(printed);
    const last = words.at(-1);
    if (key === 'cent' && last?.key === 'per') words[words.length - 1] = { key: 'percent', start: last.start, end };
    else if (key !== '') words.push({ key, start, end });
  }
  return words;
}

function keyOf(printed: string): string {
  const plain = /^[a-z]+$/.test(printed)
    ? printed
    : printed
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[\p{M}\u00ad\u200b[\]]/gu, '')
        .replace(/['’‘ʼ`´]/g, "'")
        .replace(/(?<=\d),(?=\d)/g, '');
  return SIGNS.get(plain) ?? NUMBERS.get(plain) ?? plain;
}
