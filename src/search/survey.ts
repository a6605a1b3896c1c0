import { continues, type Trigger } from './finds.ts';
import type { OpenIndex } from './open.ts';

/** What a first look at all records gives: which words each has, and how common each word is. */
export interface Survey {
  /** For each record and in it for each word of the question, how sure the best is that stands for it; 0 for nothing. */
  readonly best: Float64Array;
  /** For each record and in it for each word, how often something stands for it, by how sure that is. */
  readonly often: Float64Array;
  /** For each word of the question, how many records have it or what stands for it well. */
  readonly meant: readonly number[];
  /** For each, how many have the word itself. */
  readonly typed: readonly number[];
}

/** Something that stands for a word less surely than this does not make the word more common. */
const SURE = 0.5;

/** Looks at every place at which something of a question stands, without judging where in a record that is. */
export function survey(triggers: readonly Trigger[], words: number, index: OpenIndex): Survey {
  const { places, owners, from, records } = index;
  const [best, often] = [new Float64Array(records.length * words), new Float64Array(records.length * words)];
  for (const { unit, alternative } of triggers) {
    const { terms, weight } = alternative;
    const first = terms[0] ?? 0;
    const end = from[first + 1] ?? 0;
    for (let at = from[first] ?? 0; at < end; at++) {
      if (terms.length > 1 && !continues(places[at] ?? 0, terms, index)) continue;
      const cell = (owners[at] ?? 0) * words + unit;
      often[cell] = (often[cell] ?? 0) + weight;
      if ((best[cell] ?? 0) < weight) best[cell] = weight;
    }
  }
  const meant = new Array<number>(words).fill(0);
  const typed = new Array<number>(words).fill(0);
  for (let cell = 0, unit = 0; cell < best.length; cell++, unit = (unit + 1) % words) {
    const weight = best[cell] ?? 0;
    if (weight > SURE) meant[unit] = (meant[unit] ?? 0) + 1;
    if (weight === 1) typed[unit] = (typed[unit] ?? 0) + 1;
  }
  return { best, often, meant, typed };
}
