import { continues, type Triggers } from './match.ts';
import type { OpenIndex } from './open.ts';

/** What a first look through an index gives: how common each word is, and which records have which words. */
export interface Survey {
  /** For each word of the question, how many records have it or what stands for it well. */
  readonly meant: readonly number[];
  /** For each, how many have the word itself. */
  readonly typed: readonly number[];
  /** For each record, the words of which it has something. */
  readonly units: readonly (readonly number[])[];
}

/** Something that stands for a word less surely than this does not make the word more common. */
const SURE = 0.5;
const NONE: readonly number[] = [];

/** Looks through all records once, without judging where in them a word stands. */
export function survey({ any, of }: Triggers, count: number, { records, stops, texts }: OpenIndex): Survey {
  const meant = new Array<number>(count).fill(0);
  const typed = new Array<number>(count).fill(0);
  const [seen, sure, same] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  let at = 0;
  const units = records.map(({ end }, index) => {
    const round = index + 1;
    let has: number[] | undefined;
    for (; at < end; at++) {
      const term = texts[at] ?? 0;
      if (term < 0 || any[term] === 0) continue;
      for (const { unit, alternative } of of.get(term) ?? []) {
        if (alternative.terms.length > 1 && !continues(texts, at, alternative.terms, stops)) continue;
        if (seen[unit] !== round) {
          seen[unit] = round;
          has ??= [];
          has.push(unit);
        }
        if (alternative.weight > SURE && sure[unit] !== round) {
          sure[unit] = round;
          meant[unit] = (meant[unit] ?? 0) + 1;
        }
        if (alternative.weight === 1 && same[unit] !== round) {
          same[unit] = round;
          typed[unit] = (typed[unit] ?? 0) + 1;
        }
      }
    }
    return has ?? NONE;
  });
  return { meant, typed, units };
}
