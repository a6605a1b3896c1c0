import type { Read } from './cues.ts';
import type { Hit } from './phrases.ts';
import type { Word } from './sentences.ts';

/** Whether a colon or a dash parts a word from the one before it; a number in brackets may be that of a note. */
export function isApart(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === 2;
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
