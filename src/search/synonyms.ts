import type { OpenIndex, ThesaurusPhrase } from './open.ts';
import { throughWeights } from './weights.ts';

/** What the thesaurus offers for some words of a question. */
export interface Synonym {
  /** Positions of the words for which it stands. */
  readonly start: number;
  readonly end: number;
  readonly terms: readonly number[];
  readonly weight: number;
}

/** Gives what stands for the words of a question, each alone or with its neighbours. */
export function synonymsOf(terms: readonly (number | undefined)[], index: OpenIndex): readonly Synonym[] {
  const phrases = index.phrasesFrom(new Set(terms.filter((term) => term !== undefined)));
  return phrases.flatMap(({ phrase, entry }) =>
    terms.flatMap((_, start) => {
      if (!phrase.every((term, offset) => terms[start + offset] === term)) return [];
      const fromTerm = phrase === entry[0];
      return entry.flatMap((other) => {
        if (other === phrase) return [];
        const weight = weightOf(fromTerm, isTerm(other, entry, index));
        return [{ start, end: start + phrase.length, terms: other, weight }];
      });
    }),
  );
}

/** Ways of asking are near to their term, and less so to one another. */
function weightOf(fromTerm: boolean, toTerm: boolean): number {
  if (toTerm) return throughWeights.term;
  return fromTerm ? throughWeights.asked : throughWeights.sibling;
}

/** Words that begin alike so far are forms of one: "apology" and "apologise", which the stemmer keeps apart. */
const ALIKE = 5;

/** Whether a phrase of an entry is its term or another form of it. */
function isTerm(phrase: readonly number[], [term = []]: ThesaurusPhrase['entry'], index: OpenIndex): boolean {
  if (phrase === term) return true;
  const [one, other] = [phrase, term].map(([first = 0]) => index.termAt(first).slice(0, ALIKE));
  return phrase.length === 1 && term.length === 1 && one === other && one?.length === ALIKE;
}
