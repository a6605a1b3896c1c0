import { confidenceOf, type Signs } from './confidence.ts';
import type { Finds } from './finds.ts';
import { matchTexts, type TextMatch } from './match.ts';
import type { OpenIndex } from './open.ts';
import type { Rarity } from './rarity.ts';
import type { IndexedRecord, SearchField } from './types.ts';
import type { Alternative } from './units.ts';
import { fieldWeights, ranking } from './weights.ts';

/** What the finds in a record are worth together. */
export interface Measured {
  readonly score: number;
  /** How likely it is that the record answers the question, from 0 to 1. */
  readonly confidence: number;
  /** What the confidence rests on. */
  readonly signs: Signs;
}

/** A record that was measured. */
export interface Found extends Measured {
  readonly record: IndexedRecord;
  /** Its place in the index. */
  readonly at: number;
  /** Shows the texts in it that have something of the question. */
  readonly show: (see: (match: TextMatch) => void) => void;
}

/**
 * Measures records.
 * @param chosen 1 for each of them, by its place in the index
 * @param finds what was found in them
 * @param rarity how much each word of the question tells
 * @param weights what each record is worth beside others that match as well
 */
export function measureAll(
  chosen: Uint8Array,
  finds: Finds,
  rarity: Rarity,
  weights: Float64Array,
  index: OpenIndex,
): readonly Found[] {
  const measure = measuring(rarity);
  const found: Found[] = [];
  let next = 0;
  for (const [at, record] of index.records.entries()) {
    if (chosen[at] !== 1) continue;
    const first = next;
    const until = index.ends[at] ?? 0;
    while ((finds.places[next] ?? until) < until) next++;
    const end = next;
    const show = (see: (match: TextMatch) => void) => matchTexts(finds, first, end, index, see);
    found.push({ record, at, show, ...measure(show, weights[at] ?? 0) });
  }
  return found;
}

function measuring({ meant, typed, missed }: Rarity) {
  const words = meant.length;
  const whole = total(meant) || 1;
  // Filled anew for each record.
  const [frequencies, weights, worths] = [new Float64Array(words), new Float64Array(words), new Float64Array(words)];
  return (show: Found['show'], weight: number): Measured => {
    for (const array of [frequencies, weights, worths]) array.fill(0);
    let [oneText, inMain] = [0, 0];
    show(({ field, best, filled, length, pairs }) => {
      const fieldWeight = fieldWeights[field];
      const dilution = 1 - ranking.lengthNorm + (ranking.lengthNorm * length) / ranking.ordinaryLength;
      let [together, own] = [0, 0];
      for (let unit = 0; unit < best.length; unit++) {
        const sure = best[unit]?.weight ?? 0;
        if (sure === 0) continue;
        frequencies[unit] = (frequencies[unit] ?? 0) + (fieldWeight * sure) / dilution;
        if ((worths[unit] ?? 0) < fieldWeight * sure) {
          worths[unit] = fieldWeight * sure;
          weights[unit] = sure;
        }
        together += (meant[unit] ?? 0) * sure;
        own += (typed[unit] ?? 0) * sure;
      }
      const neighbours = 1 + ranking.pair * Math.min(pairs, ranking.mostPairs);
      oneText = Math.max(oneText, fieldWeight * (together / whole) * neighbours * (1 + ranking.filled * filled));
      if (field === 'main' || field === 'id') inMain = Math.max(inMain, own);
    });
    let [relevance, amount, all] = [0, 0, 0];
    for (let unit = 0; unit < words; unit++) {
      relevance += (meant[unit] ?? 0) * saturated(frequencies[unit] ?? 0);
      amount += (typed[unit] ?? 0) * (weights[unit] ?? 0);
      all += ((weights[unit] ?? 0) === 0 ? missed : typed)[unit] ?? 0;
    }
    const score = weight * (relevance / whole) * (1 + ranking.oneText * oneText);
    const signs = { share: amount / (all || 1), amount, mainShare: inMain / (all || 1), score, words };
    return { score, confidence: confidenceOf(signs), signs };
  };
}

/** What a word that a record has so often is worth: more of it says ever less. */
export function saturated(frequency: number): number {
  return (frequency * (ranking.saturation + 1)) / (frequency + ranking.saturation);
}

/** The sum of some numbers. */
export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Where and how a record has a word of a question. */
export interface Match {
  readonly alternative: Alternative;
  readonly field: SearchField;
}

/** For each word of the question the best of what a record has for it; undefined where it has nothing. */
export function matchesIn({ show }: Found, words: number): readonly (Match | undefined)[] {
  const matches: (Match | undefined)[] = Array.from({ length: words }, () => undefined);
  show(({ field, best }) => {
    for (const [unit, alternative] of best.entries()) {
      if (alternative !== undefined && worth(matches[unit]) < fieldWeights[field] * alternative.weight)
        matches[unit] = { alternative, field };
    }
  });
  return matches;
}

function worth(match: Match | undefined): number {
  return match === undefined ? 0 : fieldWeights[match.field] * match.alternative.weight;
}
