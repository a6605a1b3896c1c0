import { once } from '../once.ts';
import type { IndexedRecord, SearchIndex } from './types.ts';

/** An index in the form in which a search reads it. */
export interface OpenIndex {
  readonly records: readonly IndexedRecord[];
  /** The number of a term, where the index has it. */
  readonly numberOf: (term: string) => number | undefined;
  readonly termAt: (number: number) => string;
  readonly isStop: (number: number) => boolean;
  /** Whether a term says only what the whole dataset is about. */
  readonly isAbout: (number: number) => boolean;
  /** The words of the records as they stand. */
  readonly words: () => readonly string[];
  /** All quantities of the index with the numbers of their terms. */
  readonly quantities: () => readonly (readonly [form: string, number: number])[];
  /** The phrases of the thesaurus that begin with a term. */
  readonly phrasesFrom: (first: number) => readonly ThesaurusPhrase[];
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
  const phrases = once(() => phrasesByFirst(index));
  return {
    records: index.records,
    numberOf: (term) => numbers.get(term),
    termAt: (number) => terms[number] ?? '',
    isStop: (number) => number < index.stops,
    isAbout: (number) => about.has(number),
    words: () => index.words.split(' '),
    quantities: once(() =>
      terms.flatMap((term, number) => (term.startsWith('=') ? [[term.slice(1), number] as const] : [])),
    ),
    phrasesFrom: (first) => phrases().get(first) ?? [],
  };
}

function phrasesByFirst({ thesaurus }: SearchIndex): ReadonlyMap<number, readonly ThesaurusPhrase[]> {
  const phrases = new Map<number, ThesaurusPhrase[]>();
  for (const entry of thesaurus) {
    for (const phrase of entry) {
      const first = phrase[0] ?? -1;
      const known = phrases.get(first);
      if (known === undefined) phrases.set(first, [{ phrase, entry }]);
      else known.push({ phrase, entry });
    }
  }
  return phrases;
}
