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

/** What stands between the phrases of an entry of the thesaurus. */
export const BREAK = -1;

/** A record as the index has it. */
export interface IndexedRecord {
  readonly id: string;
  /** The plural of its kind. */
  readonly kind: string;
  /** What it is worth beside others that match as well. */
  readonly weight: number;
  /** Whether its main text is somebody's own words. */
  readonly verbatim?: true;
  /** Whether it is of those that some questions ask for above the rest of its kind. */
  readonly narrower?: true;
  /** Where its texts end among those of all records; they begin where those of the record before it end. */
  readonly end: number;
}

/**
 * What a search reads: every record as the numbers of its terms. It is a forward index: at some thousand
 * records, looking through them all takes less time than loading a list of places for each term.
 */
export interface SearchIndex {
  /** The terms by their numbers, parted by spaces; the stop words come first. */
  readonly terms: string;
  /** How many of the terms are stop words. */
  readonly stops: number;
  /** The terms that say only what the whole dataset is about. */
  readonly about: readonly number[];
  /** Words as they stand in the records, parted by spaces, to find what a misspelt one was meant to be. */
  readonly words: string;
  /** For each entry of the thesaurus its term and then the ways of asking for it, as the numbers of terms, parted by `BREAK`. */
  readonly thesaurus: readonly (readonly number[])[];
  /**
   * The texts of all records one after another: for each the mark of its field, then the numbers of its terms in
   * order. They are 32-bit integers in base64, for JSON of so many numbers takes longer to read than a search.
   */
  readonly texts: string;
  readonly records: readonly IndexedRecord[];
}

/** An entry of `thesaurus.yaml`: how people ask for what the records call something. */
export interface ThesaurusEntry {
  readonly term: string;
  readonly asked_as: readonly string[];
}

/** How a word of a question came to match a record. */
export type Through = 'word' | 'stem' | 'number' | 'synonym' | 'compound' | 'typo';

/** How well a record answers a question, the best first. */
export const tiers = ['id', 'phrase', 'all-words', 'some-words', 'weak'] as const;
export type Tier = (typeof tiers)[number];
