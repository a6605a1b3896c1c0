import { confidenceOf } from './confidence.ts';
import { saturated, total } from './measure.ts';
import type { Rarity } from './rarity.ts';
import type { Survey } from './survey.ts';
import { fieldWeights, ranking } from './weights.ts';

/** What a record can be worth at most, wherever in it the words stand. */
export interface Bounds {
  readonly score: number;
  readonly confidence: number;
  /** The share of the question of which it has anything, by how much each word tells. */
  readonly touched: number;
}

const MOST_FIELD = Math.max(...Object.values(fieldWeights));
/** How little a text of one word dilutes a match. */
const LEAST_DILUTION = 1 - ranking.lengthNorm + ranking.lengthNorm / ranking.ordinaryLength;

/**
 * Gives the function that says what a record can be worth at most: hundreds of records share a word with a
 * question, few can answer it, and to measure one takes long.
 */
export function bounding({ best, often }: Survey, { meant, typed }: Rarity) {
  const words = meant.length;
  const all = total(typed) || 1;
  const whole = total(meant) || 1;
  return (at: number, weight: number): Bounds => {
    let [touched, amount, together, relevance, count] = [0, 0, 0, 0, 0];
    for (let unit = 0, cell = at * words; unit < words; unit++, cell++) {
      const sure = best[cell] ?? 0;
      if (sure === 0) continue;
      count++;
      touched += typed[unit] ?? 0;
      amount += (typed[unit] ?? 0) * sure;
      together += (meant[unit] ?? 0) * sure;
      relevance += (meant[unit] ?? 0) * saturated(((often[cell] ?? 0) * MOST_FIELD) / LEAST_DILUTION);
    }
    const neighbours = count < 2 ? 1 : 1 + ranking.pair * ranking.mostPairs;
    const oneText = MOST_FIELD * (together / whole) * neighbours * (1 + ranking.filled);
    const score = weight * (relevance / whole) * (1 + ranking.oneText * oneText);
    const signs = { share: amount / all, amount, mainShare: amount / all, score, words };
    return { score, confidence: confidenceOf(signs), touched: touched / all };
  };
}
