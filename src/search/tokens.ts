import { stemmer } from 'stemmer';
import { fold } from '../text/fold.ts';
import { patternOf } from '../text/pattern.ts';
import { respelt } from './spelling.ts';

// A number with its thousands and decimals, a word with its apostrophes, or a sign that is read as a word.
const TOKEN = patternOf(String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[%£&]`, 'g');
const MARKS = patternOf(String.raw`[\p{M}]+`, 'g');
/** Signs that are read as words. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['£', 'pound'],
  ['&', 'and'],
]);

/**
 * Takes a text apart into words as they are compared: folded, without accents and apostrophes, thousands
 * without commas, signs as the words that they stand for. "O’Hara’s 1,809 cases" gives `ohara 1809 cases`.
 */
export function tokensOf(text: string): readonly string[] {
  const plain = fold(text);
  return tokensIn(plain).map((token) => signs.get(token) ?? token.replace(/'s$/, '').replace(/[',]/g, ''));
}

function tokensIn(folded: string): readonly string[] {
  const apart = folded.normalize('NFKD');
  const bare = apart.replace(MARKS(apart), '');
  return bare.match(TOKEN(bare)) ?? [];
}

/** What is longer is no word of a language, and has no ending to take off. */
const LONGEST = 64;

/** Gives the term under which a word is indexed: its stem (Porter, 1980), in one spelling; a number is itself. */
export function termOf(token: string): string {
  const known = terms.get(token);
  if (known !== undefined) return known;
  const term = /^\d/.test(token) || token.length > LONGEST ? token : stemmer(respelt(token));
  terms.set(token, term);
  return term;
}

/** A word is asked for several times in a question, and a hundred times in an index. */
const terms = new Map<string, string>();

/** The term of a stop word, told from a stem that is spelt like one. */
export function stopTerm(word: string): string {
  return `-${word}`;
}

/** The term of a quantity, told from the digits by which it may be written. */
export function quantityTerm(form: string): string {
  return `=${form}`;
}
