import type { SegmentMatch } from './match.ts';
import type { Question } from './question.ts';
import { ranking } from './weights.ts';

/** How much each word of a question tells. */
export interface Rarity {
  /** By how many records have it or what stands for it well. */
  readonly meant: readonly number[];
  /** By how many have the word itself: what an answer that lacks it lacks. */
  readonly typed: readonly number[];
}

/** Something that stands for a word less surely than this does not make the word more common. */
const SURE = 0.5;
/** How many records a dataset has for which the weights were found. */
const ORDINARY_SIZE = 1000;

/** Gives the inverse document frequency of each word of a question (Robertson and Sparck Jones, 1976), weighed by what the word is. */
export function rarityOf({ units }: Question, matches: readonly (readonly SegmentMatch[])[]): Rarity {
  const meant = units.map(() => 0);
  const typed = units.map(() => 0);
  for (const segments of matches) {
    for (let unit = 0; unit < units.length; unit++) {
      const surest = segments.reduce((most, { best }) => Math.max(most, best[unit]?.weight ?? 0), 0);
      if (surest > SURE) meant[unit] = (meant[unit] ?? 0) + 1;
      if (surest === 1) typed[unit] = (typed[unit] ?? 0) + 1;
    }
  }
  const total = matches.length;
  // A word of a small dataset is in a larger share of it and tells as much.
  const scale = Math.log(ORDINARY_SIZE + 1) / Math.log(total + 1);
  const tells = (count: number, unit: number) =>
    Math.min(ranking.mostTelling, scale * Math.log(1 + (total - count + 0.5) / (count + 0.5))) *
    (units[unit]?.weight ?? 1);
  return { meant: meant.map(tells), typed: typed.map((count, unit) => tells(count || (meant[unit] ?? 0), unit)) };
}
