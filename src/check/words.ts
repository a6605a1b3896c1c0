import { patternOf } from '../text/pattern.ts';
import type { Stretch } from './checkers/types.ts';

/** A word as it is compared, and where it stands. */
export interface Word extends Stretch {
  readonly key: string;
}

// A word that a bracket changed the first letters of; a number with its thousands; a word with its apostrophes; a sign.
const WORD = patternOf(
  String.raw`\[\p{L}{1,2}\]\p{L}+|\d+(?:[.,]\d+)*(?:st|nd|rd|th)?(?![\p{L}\d])|[\p{L}\p{M}\p{N}\u00ad\u200b]+(?:['’‘ʼ\u0060´][\p{L}\p{N}]+)*|[%&£$€]`,
  'g',
);
const UNREAD = patternOf(String.raw`[\p{M}\u00ad\u200b[\]]`, 'g');
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
  const part = text.slice(from, to);
  const pattern = WORD(part);
  pattern.lastIndex = 0;
  for (let found = pattern.exec(part); found !== null; found = pattern.exec(part)) {
    const printed = found[0];
    const start = from + found.index;
    const end = start + printed.length;
    const key = known.get(printed) ?? remembered(printed);
    const last = words[words.length - 1];
    if (key === 'cent' && last?.key === 'per') words[words.length - 1] = { key: 'percent', start: last.start, end };
    else if (key !== '') words.push({ key, start, end });
  }
  return words;
}

/** Words that were met before, as they are compared. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

function remembered(printed: string): string {
  const key = keyOf(printed);
  if (known.size < MOST_KNOWN) known.set(printed, key);
  return key;
}

/** Without accents, soft hyphens and brackets. */
function bare(word: string): string {
  return word.replace(UNREAD(word), '');
}

function keyOf(printed: string): string {
  const plain = /^[A-Za-z]+$/.test(printed)
    ? printed.toLowerCase()
    : bare(printed.normalize('NFKD').toLowerCase())
        .replace(/['’‘ʼ`´]/g, "'")
        .replace(/(?<=\d),(?=\d)/g, '');
  return SIGNS.get(plain) ?? NUMBERS.get(plain) ?? plain;
}
