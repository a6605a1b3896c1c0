import { firstAbove } from '../ascending.ts';
import { once } from '../once.ts';
import { BREAK, END, type IndexedRecord, type Rows, rows, type SearchIndex } from './types.ts';

/** An index in the form in which a search reads it. */
export interface OpenIndex
  extends Pick<Rows<Int32Array>, 'texts' | 'ends' | 'starts' | 'lengths' | 'places' | 'owners' | 'from'> {
  readonly records: readonly IndexedRecord[];
  /** The number of a term, where the index has it. */
  readonly numberOf: (term: string) => number | undefined;
  readonly termAt: (number: number) => string;
  /** Terms below this number are stop words. */
  readonly stops: number;
  /** Whether a term says only what the whole dataset is about. */
  readonly isAbout: (number: number) => boolean;
  /** The words of the records as they stand. */
  readonly words: () => readonly string[];
  /** All quantities of the index with the numbers of their terms. */
  readonly quantities: () => readonly (readonly [form: string, number: number])[];
  /** The phrases of the thesaurus that begin with any of some terms, in its order. */
  readonly phrasesFrom: (firsts: ReadonlySet<number>) => readonly ThesaurusPhrase[];
}

/** A phrase of the thesaurus, with the entry in which it stands: its term first, then the ways of asking. */
export interface ThesaurusPhrase {
  readonly phrase: readonly number[];
  readonly entry: readonly (readonly number[])[];
}

/** Opens an index. Nothing is taken apart before it is asked for: a question reads little of it. */
export function openIndex(index: SearchIndex): OpenIndex {
  const { terms, stops, about, words, records } = index.head;
  const { terms: begins, thesaurus, ...read } = rowsOf(index);
  const termAt = (number: number) => terms.slice(begins[number], (begins[number + 1] ?? terms.length) - 1);
  const startingAt = (at: number) => firstAbove(begins, at) - 1;
  return {
    ...read,
    records,
    stops,
    termAt,
    numberOf: (term) => {
      const at = terms.indexOf(` ${term} `);
      return at === -1 ? undefined : startingAt(at + 1);
    },
    isAbout: (number) => about.includes(number),
    words: once(() => words.split(' ')),
    quantities: once(() =>
      [...terms.matchAll(/(?<= =)\S+/g)].map(({ 0: form, index }) => [form, startingAt(index - 1)]),
    ),
    phrasesFrom: (firsts) => phrasesFrom(firsts, thesaurus),
  };
}

function rowsOf({ head, numbers }: SearchIndex): Rows<Int32Array> {
  let at = 0;
  const parts = new Map(
    rows.map((row, place) => {
      const start = at;
      at += head.sizes[place] ?? 0;
      return [row, numbers.subarray(start, at)] as const;
    }),
  );
  const part = (row: (typeof rows)[number]) => parts.get(row) ?? new Int32Array();
  return {
    texts: part('texts'),
    ends: part('ends'),
    starts: part('starts'),
    lengths: part('lengths'),
    places: part('places'),
    owners: part('owners'),
    from: part('from'),
    terms: part('terms'),
    thesaurus: part('thesaurus'),
  };
}

function phrasesFrom(firsts: ReadonlySet<number>, thesaurus: Int32Array): readonly ThesaurusPhrase[] {
  const begins = new Set<number>();
  for (const first of firsts) {
    for (let at = thesaurus.indexOf(first); at !== -1; at = thesaurus.indexOf(first, at + 1))
      if ((thesaurus[at - 1] ?? END) < 0) begins.add(thesaurus.lastIndexOf(END, at) + 1);
  }
  return [...begins]
    .toSorted((a, b) => a - b)
    .flatMap((at) => {
      const entry = parted(thesaurus.subarray(at, thesaurus.indexOf(END, at)));
      return entry.flatMap((phrase) => (firsts.has(phrase[0] ?? END) ? [{ phrase, entry }] : []));
    });
}

/** The phrases of an entry. */
function parted(flat: Int32Array): readonly (readonly number[])[] {
  const phrases: number[][] = [[]];
  for (const number of flat) {
    if (number === BREAK) phrases.push([]);
    else phrases.at(-1)?.push(number);
  }
  return phrases;
}
