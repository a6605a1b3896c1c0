import { stemmer } from 'stemmer';
import { fold } from '../text/fold.ts';
import { respelt } from './spelling.ts';

// A number with its thousands and decimals, a word with its apostrophes, or a sign that is read as a word.
const TOKEN = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*|[%£&]/gu;
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
  const plain = fold(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return (plain.match(TOKEN) ?? []).map((token) => signs.get(token) ?? token.replace(/'s$/, '').replace(/[',]/g, ''));
}

/** What is longer is no word of a language, and has no ending to take off. */
const LONGEST = 64;

/** Gives the term under which a word is indexed: its stem (Porter, 1980), in one spelling; a number is itself. */
export function termOf(token: string): string {
  return /^\d/.test(token) || token.length > LONGEST ? token : stemmer(respelt(token));
}

/** The term of a stop word, told from a stem that is spelt like one. */
export function stopTerm(word: string): string {
  return `-${word}`;
}

/** The term of a quantity, told from the digits by which it may be written. */
export function quantityTerm(form: string): string {
  return `=${form}`;
}
