import type { OpenIndex } from './open.ts';
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
  return terms.flatMap((first, start) => {
    if (first === undefined) return [];
    return index
      .phrasesFrom(first)
      .filter(({ phrase }) => phrase.every((term, offset) => terms[start + offset] === term))
      .flatMap(({ phrase, entry }) => {
        const end = start + phrase.length;
        return entry.flatMap((other, place) =>
          other === phrase ? [] : [{ start, end, terms: other, weight: weightOf(phrase === entry[0], place) }],
        );
      });
  });
}

/** Ways of asking are near to their term, and less so to one another. */
function weightOf(fromTerm: boolean, place: number): number {
  if (place === 0) return throughWeights.term;
  return fromTerm ? throughWeights.asked : throughWeights.sibling;
}
