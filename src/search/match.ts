import { firstAbove } from '../ascending.ts';
import type { Finds } from './finds.ts';
import type { OpenIndex } from './open.ts';
import { fieldMark, markedField, type SearchField } from './types.ts';
import type { Alternative } from './units.ts';

/** How one text of a record matches a question. */
export interface TextMatch {
  readonly field: SearchField;
  /** How many words that carry meaning it has. */
  readonly length: number;
  /** For each word of the question, the best of what can stand for it that is here. */
  readonly best: readonly (Alternative | undefined)[];
  /** How many neighbours in the question are neighbours here. */
  readonly pairs: number;
  /** The share of its words that are matched: 1 where the question has all that it says. */
  readonly filled: number;
}

/** Two words with one between them are neighbours still. */
const NEIGHBOURS = 2;

/**
 * Shows one after another the texts in which some finds stand, from one find up to another. `best` is
 * the same array for each of them: there are thousands, and whoever wants to keep it copies it.
 */
export function matchTexts(
  { triggers, places, which }: Finds,
  first: number,
  end: number,
  index: OpenIndex,
  see: (match: TextMatch) => void,
): void {
  const { texts, starts, lengths } = index;
  const best: (Alternative | undefined)[] = [];
  for (let at = first; at < end; ) {
    const text = firstAbove(starts, places[at] ?? 0) - 1;
    const start = starts[text] ?? 0;
    const until = starts[text + 1] ?? Number.POSITIVE_INFINITY;
    best.fill(undefined);
    let [pairs, filled] = [0, 0];
    let [lastUnit, lastPlace, lastLength] = [-2, start, 0];
    for (; at < end && (places[at] ?? 0) < until; at++) {
      const trigger = triggers[which[at] ?? 0];
      if (trigger === undefined) continue;
      const { unit, alternative } = trigger;
      const here = places[at] ?? 0;
      if (here > lastPlace) filled++;
      if ((best[unit]?.weight ?? 0) < alternative.weight) best[unit] = alternative;
      if (lastUnit === unit - 1 && wordsBetween(lastPlace, here, index) < lastLength + NEIGHBOURS) pairs++;
      [lastUnit, lastPlace, lastLength] = [unit, here, alternative.terms.length];
    }
    const length = lengths[text] ?? 0;
    see({ field: markedField(texts[start] ?? 0), length, best, pairs, filled: filled / length });
  }
}

/** How many words that carry meaning stand after one place up to another. */
function wordsBetween(after: number, upTo: number, { texts, stops }: OpenIndex): number {
  let words = 0;
  for (let at = after + 1; at <= upTo; at++) if ((texts[at] ?? 0) >= stops) words++;
  return words;
}

const MAIN = fieldMark('main');
/**
 * Fields that do not say what a record says: its id is made of words, its topics and the ways of asking for it are not said in it, and
 * a note is beside it.
 */
const NOT_SAID = new Set((['id', 'topics', 'asks', 'aside'] as const).map(fieldMark));

/** How a record has a phrase: as one of its main texts and nothing more, or somewhere in what it says. */
export type Having = 'whole' | 'part';

/** The records that have a phrase word for word, by their places in the index. */
export function phraseIn(phrase: readonly number[], { texts, ends, starts }: OpenIndex): ReadonlyMap<number, Having> {
  const found = new Map<number, Having>();
  const first = phrase[0] ?? 0;
  for (let at = texts.indexOf(first); at !== -1; at = texts.indexOf(first, at + 1)) {
    if (!phrase.every((term, offset) => texts[at + offset] === term)) continue;
    const start = starts[firstAbove(starts, at) - 1] ?? 0;
    const mark = texts[start] ?? 0;
    if (NOT_SAID.has(mark)) continue;
    const record = firstAbove(ends, at);
    const alone = mark === MAIN && start === at - 1 && (texts[at + phrase.length] ?? -1) < 0;
    if (alone || !found.has(record)) found.set(record, alone ? 'whole' : 'part');
  }
  return found;
}
