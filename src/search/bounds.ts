import { confidenceOf } from './confidence.ts';
import { saturated, total } from './measure.ts';
import type { Rarity } from './rarity.ts';
import type { Survey } from './survey.ts';
import { fieldWeights, ranking } from './weights.ts';

/** What each record can be worth at most, wherever in it the words stand. */
export interface Bounds {
  /** The share of the question of which it has anything, by how much each word tells. */
  readonly touched: Float64Array;
  readonly score: Float64Array;
  readonly confidence: Float64Array;
}

const MOST_FIELD = Math.max(...Object.values(fieldWeights));
/** How little a text of one word dilutes a match. */
const LEAST_DILUTION = 1 - ranking.lengthNorm + ranking.lengthNorm / ranking.ordinaryLength;

/**
 * Says what records can be worth at most: hundreds share a word with a question, few can answer it, and to
 * measure one takes long.
 * @param weights what each record is worth beside others that match as well
 */
export function boundsOf({ best, often }: Survey, { meant, typed, missed }: Rarity, weights: Float64Array): Bounds {
  const words = meant.length;
  const all = total(typed) || 1;
  const whole = total(meant) || 1;
  const count = weights.length;
  const bounds = {
    touched: new Float64Array(count),
    score: new Float64Array(count),
    confidence: new Float64Array(count),
  };
  for (let at = 0; at < count; at++) {
    let [touched, lacked, amount, together, relevance, found] = [0, 0, 0, 0, 0, 0];
    for (let unit = 0, cell = at * words; unit < words; unit++, cell++) {
      const sure = best[cell] ?? 0;
      if (sure === 0) {
        lacked += missed[unit] ?? 0;
        continue;
      }
      found++;
      touched += typed[unit] ?? 0;
      amount += (typed[unit] ?? 0) * sure;
      together += (meant[unit] ?? 0) * sure;
      relevance += (meant[unit] ?? 0) * saturated(((often[cell] ?? 0) * MOST_FIELD) / LEAST_DILUTION);
    }
    if (found === 0) continue;
    const neighbours = found < 2 ? 1 : 1 + ranking.pair * ranking.mostPairs;
    const oneText = MOST_FIELD * (together / whole) * neighbours * (1 + ranking.filled);
    const score = (weights[at] ?? 0) * (relevance / whole) * (1 + ranking.oneText * oneText);
    const share = amount / (touched + lacked || 1);
    bounds.touched[at] = touched / all;
    bounds.score[at] = score;
    bounds.confidence[at] = confidenceOf({ share, amount, mainShare: share, score, words });
  }
  return bounds;
}
