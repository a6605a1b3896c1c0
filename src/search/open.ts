import { once } from '../once.ts';
import { BREAK, type IndexedRecord, type SearchIndex } from './types.ts';

/** An index in the form in which a search reads it. */
export interface OpenIndex {
  readonly records: readonly IndexedRecord[];
  /** The texts of all records, as the index has them. */
  readonly texts: Int32Array;
  /** The number of a term, where the index has it. */
  readonly numberOf: (term: string) => number | undefined;
  /** How many terms there are. */
  readonly size: number;
  readonly termAt: (number: number) => string;
  /** Terms below this number are stop words. */
  readonly stops: number;
  /** Whether a term says only what the whole dataset is about. */
  readonly isAbout: (number: number) => boolean;
  /** The words of the records as they stand. */
  readonly words: () => readonly string[];
  /** All quantities of the index with the numbers of their terms. */
  readonly quantities: () => readonly (readonly [form: string, number: number])[];
  /** The phrases of the thesaurus that begin with any of some terms. */
  readonly phrasesFrom: (firsts: ReadonlySet<number>) => readonly ThesaurusPhrase[];
}

/** A phrase of the thesaurus, with the entry in which it stands: its term first, then the ways of asking. */
export interface ThesaurusPhrase {
  readonly phrase: readonly number[];
  readonly entry: readonly (readonly number[])[];
}

/** Opens an index. */
export function openIndex(index: SearchIndex): OpenIndex {
  const terms = index.terms.split(' ');
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const about = new Set(index.about);
  return {
    records: index.records,
    texts: integersIn(index.texts),
    numberOf: (term) => numbers.get(term),
    size: terms.length,
    termAt: (number) => terms[number] ?? '',
    stops: index.stops,
    isAbout: (number) => about.has(number),
    words: () => index.words.split(' '),
    quantities: once(() =>
      terms.flatMap((term, number) => (term.startsWith('=') ? [[term.slice(1), number] as const] : [])),
    ),
    phrasesFrom: (firsts) => phrasesFrom(firsts, index),
  };
}

function phrasesFrom(firsts: ReadonlySet<number>, { terms, thesaurus }: SearchIndex): readonly ThesaurusPhrase[] {
  const wanted = new Uint8Array(terms.length);
  for (const first of firsts) wanted[first] = 1;
  return thesaurus.flatMap((flat) => {
    let begins = wanted[flat[0] ?? 0] === 1;
    for (let at = 1; at < flat.length && !begins; at++) begins = flat[at - 1] === BREAK && wanted[flat[at] ?? 0] === 1;
    if (!begins) return [];
    const entry = parted(flat);
    return entry.flatMap((phrase) => (firsts.has(phrase[0] ?? BREAK) ? [{ phrase, entry }] : []));
  });
}

/** The phrases of an entry. */
function parted(flat: readonly number[]): readonly (readonly number[])[] {
  const phrases: number[][] = [[]];
  for (const number of flat) {
    if (number === BREAK) phrases.push([]);
    else phrases.at(-1)?.push(number);
  }
  return phrases;
}

function integersIn(base64: string): Int32Array {
  const bytes = Buffer.from(base64, 'base64');
  // A buffer may begin at any byte of its memory, an array of integers only at every fourth.
  return new Int32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}
