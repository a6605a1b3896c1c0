import type { OpenIndex } from './open.ts';
import { isUnknown, type Mender, type Reading, readingOf } from './readings.ts';
import { askingWords, gistWords, stopWords } from './stop-words.ts';
import { stopTerm, termOf, tokensOf } from './tokens.ts';
import { type Unit, unitsOf } from './units.ts';

/** A question as a search takes it. */
export interface Question {
  readonly text: string;
  /** Its words as they are taken: folded, misspelt ones mended. */
  readonly words: readonly string[];
  readonly units: readonly Unit[];
  /** Whether it asks what it all comes to, and nothing more. */
  readonly gist: boolean;
  /** What to find whole: the question and the phrases in it that were given as such, as the numbers of their terms. */
  readonly phrases: readonly (readonly number[])[];
}

/** “What does BCU stand for?” asks for BCU. */
const STANDS_FOR = /^\s*what (?:do|does|did) (.{1,60}) stands? for\b/i;

/** Nobody asks in more words than this, and a quotation is known by fewer. */
const MOST_WORDS = 300;
const MOST_CHARACTERS = 4000;
const MOST_PHRASES = 20;

/**
 * Takes a question apart into the words that matter and the ways in which a record can have each.
 * @param operands the words of the command line; one with a space in it is a phrase
 * @param mend finds the words that one which the index lacks may have been meant to be
 */
export function readQuestion(operands: readonly string[], index: OpenIndex, mend?: Mender): Question {
  const text = operands.join(' ');
  const asked = text.replace(STANDS_FOR, '$1');
  const read = (words: string) =>
    tokensOf(words.slice(0, MOST_CHARACTERS)).map((typed) => readingOf(typed, index, mend));
  const marked = [...text.slice(0, MOST_CHARACTERS).matchAll(/["“]([^"“”]+)["”]/g)].map(([, words = '']) => words);
  const given = [withoutAsking(text), ...operands.filter((operand) => /\s/.test(operand)), ...marked].slice(
    0,
    MOST_PHRASES,
  );
  const phrases = given.map((words) => phraseOf(read(words), index));
  const words = read(asked).slice(0, MOST_WORDS);
  const units = unitsOf(words, index, mend);
  return {
    text,
    words: words.map(({ word }) => word),
    units,
    gist: units.some(({ taken }) => gistWords.has(taken)) && units.every(({ weight }) => weight < 1),
    phrases: phrases.filter((phrase) => phrase.length > 1),
  };
}

/** So many words in a row are somebody's. */
export const SAYING = 6;

/** A short question, which is nobody's words, without the word with which it asks: “who did it” is not what a record says with “those who did it”. */
function withoutAsking(text: string): string {
  const [first = '', ...rest] = text.slice(0, MOST_CHARACTERS).split(/\s+/);
  return rest.length < SAYING && askingWords.has(first.toLowerCase()) ? rest.join(' ') : text;
}

/** Whether some word of a question is one that the index lacks. */
export function hasUnknownWord({ text }: Question, index: OpenIndex): boolean {
  return tokensOf(text.slice(0, MOST_CHARACTERS)).some((token) => isUnknown(token, index));
}

/** The numbers of the terms of some words, stop words included; none where the index lacks one of them. */
function phraseOf(words: readonly Reading[], index: OpenIndex): readonly number[] {
  const numbers = words.map(({ word }) => index.numberOf(stopWords.has(word) ? stopTerm(word) : termOf(word)));
  return numbers.every((number) => number !== undefined) ? numbers : [];
}
