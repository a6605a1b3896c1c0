import type { OpenIndex } from './open.ts';
import type { Question } from './question.ts';
import type { Alternative } from './units.ts';

/** What can stand for a word of a question. */
export interface Trigger {
  readonly unit: number;
  readonly alternative: Alternative;
}

/** All that can stand for words of a question, word by word. */
export function triggersOf({ units }: Question): readonly Trigger[] {
  return units.flatMap(({ alternatives }, unit) => alternatives.map((alternative) => ({ unit, alternative })));
}

/**
 * What stands for words of a question, in the order of the texts: at `places[n]` that which is
 * `triggers[which[n]]`. There may be thousands, so they are numbers and no objects.
 */
export interface Finds {
  readonly triggers: readonly Trigger[];
  readonly places: Int32Array;
  readonly which: Int32Array;
}

/**
 * Finds what stands for the words of a question in some of the records.
 * @param wanted 1 for each of them, by its place in the index
 */
export function findsIn(wanted: Uint8Array, triggers: readonly Trigger[], index: OpenIndex): Finds {
  // One number for each, so that they can be sorted: its place, then what was found there.
  const keys: number[] = [];
  for (let which = 0; which < triggers.length; which++) {
    const terms = triggers[which]?.alternative.terms ?? [];
    const first = terms[0] ?? 0;
    const end = index.from[first + 1] ?? 0;
    for (let at = index.from[first] ?? 0; at < end; at++) {
      if (wanted[index.owners[at] ?? 0] === 0) continue;
      const place = index.places[at] ?? 0;
      if (terms.length === 1 || continues(place, terms, index)) keys.push(place * triggers.length + which);
    }
  }
  const sorted = Float64Array.from(keys).sort();
  const finds = { triggers, places: new Int32Array(keys.length), which: new Int32Array(keys.length) };
  for (let find = 0; find < sorted.length; find++) {
    const key = sorted[find] ?? 0;
    finds.places[find] = Math.floor(key / triggers.length);
    finds.which[find] = key % triggers.length;
  }
  return finds;
}

/** Whether a phrase whose first term stands at a place goes on there, stop words passed over. */
export function continues(start: number, phrase: readonly number[], { texts, stops }: OpenIndex): boolean {
  let at = start;
  for (let next = 1; next < phrase.length; next++) {
    do at++;
    while (isStop(texts[at], stops));
    if (texts[at] !== phrase[next]) return false;
  }
  return true;
}

function isStop(term: number | undefined, stops: number): boolean {
  return term !== undefined && term >= 0 && term < stops;
}
