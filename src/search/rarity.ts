import type { Question } from './question.ts';
import type { Survey } from './survey.ts';
import { ranking } from './weights.ts';

/** How much each word of a question tells. */
export interface Rarity {
  /** By how many records have it or what stands for it well. */
  readonly meant: readonly number[];
  /** By how many have the word itself. */
  readonly typed: readonly number[];
  /** What an answer that lacks it lacks: as much, but for words found in talk about anything, beside others that are not. */
  readonly missed: readonly number[];
}

/** How many records a dataset has for which the weights were found. */
const ORDINARY_SIZE = 1000;

/** Gives the inverse document frequency of each word of a question (Robertson and Sparck Jones, 1976), weighed by what the word is. */
export function rarityOf({ units }: Question, { meant, typed }: Survey, total: number): Rarity {
  // A word of a small dataset is in a larger share of it and tells as much.
  const scale = Math.log(ORDINARY_SIZE + 1) / Math.log(total + 1);
  const tells = (count: number, unit: number) =>
    Math.min(ranking.mostTelling, scale * Math.log(1 + (total - count + 0.5) / (count + 0.5))) *
    (units[unit]?.weight ?? 1);
  const byWord = typed.map((count, unit) => tells(count || (meant[unit] ?? 0), unit));
  const telling = units.some(({ weight }) => weight === 1);
  const missed = byWord.map((tells, unit) => (telling && units[unit]?.common ? 0 : tells));
  return { meant: meant.map(tells), typed: byWord, missed };
}
