import type { SearchField } from './types.ts';

/**
 * What matches are worth. The numbers were found by a random search over the development questions and two
 * sets of our own, and are kept where a neighbour does as well; `npm run bench:search` measures them.
 */
export const fieldWeights: Record<SearchField, number> = {
  id: 1.15,
  main: 1,
  detail: 0.75,
  aside: 0.4,
  names: 0.6,
  topics: 0.3,
  date: 0.9,
  asks: 0.95,
};

/** How sure it is that a record which has this has what was asked for. */
export const throughWeights = {
  /** The records' own term, for a way of asking for it. */
  term: 0.8,
  /** A way of asking, for the term. */
  asked: 0.75,
  /** Another way of asking for the same term. */
  sibling: 0.5,
  compound: 0.9,
  /** A percentage, for a bare number. */
  percentage: 0.9,
  /** A bare number, for a percentage. */
  bare: 0.8,
  /** A number that a round one may stand for. */
  rounded: 0.75,
  typo: 0.8,
};

export const ranking = {
  /** How much a long text dilutes a match: Robertson and Zaragoza's b (The Probabilistic Relevance Framework, 2009). */
  lengthNorm: 0.37,
  /** Words of a text of ordinary length. */
  ordinaryLength: 12,
  /** The most that a word tells, in nats: one that hardly any record has may be no more than a turn of phrase. */
  mostTelling: 4,
  /** How soon more matches of a word stop counting: their k1. */
  saturation: 1.67,
  /** What each pair of the question's neighbours that are neighbours in the record adds. */
  pair: 0.25,
  mostPairs: 4,
  /** What it adds that the question has all of a text. */
  filled: 0.3,
  /** What it adds that one text has all of the question. */
  oneText: 0.62,
  /** What a record of the kind that the question asks for is worth. */
  askedKind: 1.37,
  /** A record that others come before in a list. */
  later: 0.95,
  /** A word that says only what the whole dataset is about. */
  about: 0.35,
  /** A word that is found in talk about anything. */
  common: 0.4,
  /** A word with which a question is put. */
  asking: 0.26,
};
