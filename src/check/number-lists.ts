import type { Read } from './cues.ts';
import type { Hit } from './phrases.ts';
import type { Word } from './sentences.ts';

/** How wide a colon or a dash is with its blanks; the dots to a page number are wider. */
const WIDEST = 3;

/** Whether a colon or a dash with a blank parts a word from the one before it. */
export function isApart(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at]];
  if (before === undefined || after?.gap !== 2) return false;
  const width = after.start - before.end;
  return width > 1 && width <= WIDEST;
}

/** A sentence with the number that stands before it, as in a list of numbers: "60 – recommendations in the report". */
export function joined(read: Read, first: (Hit & { readonly said: number }) | undefined): Read {
  const { words } = read.sentence;
  if (first === undefined || first.said !== 0 || !isApart(words, first.to)) return read;
  return {
    ...read,
    sentence: { ...read.sentence, words: words.map((word, at) => (at === first.to ? { ...word, gap: 0 } : word)) },
  };
}
