import type { OpenIndex } from './open.ts';
import { quantitiesIn } from './quantities.ts';
import { askingWords, stopWords } from './stop-words.ts';
import { termOf } from './tokens.ts';
import type { Mend } from './typos.ts';

export type Mender = (typed: string) => readonly Mend[];

/** A word as it was typed, the one for which it is taken, and others that are as likely. */
export interface Reading {
  readonly typed: string;
  readonly word: string;
  readonly others: readonly string[];
}

/** Whether a word is one that the index lacks. */
export function isUnknown(token: string, index: OpenIndex): boolean {
  if (/\d/.test(token) || stopWords.has(token) || askingWords.has(token)) return false;
  return index.numberOf(termOf(token)) === undefined && quantitiesIn([token]).length === 0;
}

/** A word so like another is that one misspelt. */
const SURELY_MEANT = 0.79;

/** Reads a word; one that the index lacks as the word that it is surely meant to be, where there is one. */
export function readingOf(typed: string, index: OpenIndex, mend: Mender | undefined): Reading {
  const mends = mend !== undefined && isUnknown(typed, index) ? mend(typed) : [];
  const likest = mends.filter(({ likeness }) => likeness >= SURELY_MEANT && likeness === mends[0]?.likeness);
  const [word = typed, ...others] = likest.map((meant) => meant.word);
  return { typed, word, others };
}
