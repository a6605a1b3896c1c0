/** The parts of a record that are searched; what a match in each is worth, `weights.ts` says. */
export const searchFields = ['id', 'main', 'detail', 'aside', 'names', 'topics', 'date', 'asks'] as const;
export type SearchField = (typeof searchFields)[number];

/** The mark before a text of a field: no term has a number below zero. */
export function fieldMark(field: SearchField): number {
  return -1 - searchFields.indexOf(field);
}

/** The field whose mark this is. */
export function markedField(mark: number): SearchField {
  return searchFields[-1 - mark] ?? 'aside';
}

/** What stands between the phrases of an entry of the thesaurus, and after an entry. */
export const BREAK = -1;
export const END = -2;

/** A record as the index has it. */
export interface IndexedRecord {
  readonly id: string;
  /** The plural of its kind. */
  readonly kind: string;
  /** What it is worth beside others that match as well. */
  readonly weight: number;
  /** Whether its main text is somebody's own words. */
  readonly verbatim?: true;
  /** Its place, from 1 on, among the records that say what it all comes to. */
  readonly overview?: number;
  /** Whether it is of those that some questions ask for above the rest of its kind. */
  readonly narrower?: true;
}

/** The rows of numbers of an index, in the order in which they stand in its file. */
export const rows = ['texts', 'ends', 'starts', 'lengths', 'places', 'owners', 'from', 'terms', 'thesaurus'] as const;

/**
 * The numbers of an index:
 * - `texts`: the texts of all records one after another, for each the mark of its field, then the numbers of its terms in order
 * - `ends`: where the texts of each record end
 * - `starts` and `lengths`: where each text has its mark, and how many words that carry meaning it has
 * - `places` and `owners`: the places at which each term stands in the texts, term after term, and the record at each; stop words have none
 * - `from`: where the places of each term begin
 * - `terms`: where each term begins among the terms
 * - `thesaurus`: for each entry its term, then the ways of asking for it, parted by `BREAK` and ended by `END`
 */
export type Rows<T> = { readonly [row in (typeof rows)[number]]: T };

/** What a search reads: the strings of an index, and its numbers row by row in one array. */
export interface SearchIndex {
  readonly head: {
    /** The terms by their numbers, each between spaces; the stop words come first. */
    readonly terms: string;
    /** How many of the terms are stop words. */
    readonly stops: number;
    /** The terms that say only what the whole dataset is about. */
    readonly about: readonly number[];
    /** Words as they stand in the records, parted by spaces, to find what a misspelt one was meant to be. */
    readonly words: string;
    readonly records: readonly IndexedRecord[];
    /** How many numbers each row has. */
    readonly sizes: readonly number[];
  };
  readonly numbers: Int32Array;
}

/** An entry of `thesaurus.yaml`: how people ask for what the records call something. */
export interface ThesaurusEntry {
  readonly term: string;
  readonly asked_as: readonly string[];
}

/** How a word of a question came to match a record. */
export type Through = 'word' | 'stem' | 'number' | 'synonym' | 'compound' | 'typo';

/** How well a record answers a question, the best first. */
export const tiers = ['id', 'overview', 'phrase', 'all-words', 'some-words', 'weak'] as const;
export type Tier = (typeof tiers)[number];
