import type { OpenIndex } from './open.ts';
import type { Question } from './question.ts';
import { type IndexedRecord, type SearchField, searchFields } from './types.ts';
import type { Alternative } from './units.ts';

/** How one text of a record matches a question. */
export interface SegmentMatch {
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

/** For each term by its number, what finding it may be the beginning of. */
type Triggers = readonly (readonly Trigger[] | undefined)[];

interface Trigger {
  readonly unit: number;
  readonly alternative: Alternative;
}

/** For each record of an index, its texts in which something of a question stands. */
export function matchRecords({ units }: Question, index: OpenIndex): readonly (readonly SegmentMatch[])[] {
  const triggers: Trigger[][] = [];
  for (const [unit, { alternatives }] of units.entries()) {
    for (const alternative of alternatives) {
      const first = alternative.terms[0] ?? 0;
      triggers[first] = [...(triggers[first] ?? []), { unit, alternative }];
    }
  }
  return index.records.map(({ segments }) =>
    segments.flatMap((segment) => matchSegment(segment, triggers, index) ?? []),
  );
}

function matchSegment(segment: readonly number[], triggers: Triggers, index: OpenIndex): SegmentMatch | undefined {
  let best: (Alternative | undefined)[] | undefined;
  let pairs = 0;
  let filled = 0;
  let length = 0;
  let last = { unit: -2, end: -2 };
  for (let at = 1; at < segment.length; at++) {
    const term = segment[at] ?? 0;
    if (index.isStop(term)) continue;
    length++;
    const found = triggers[term];
    if (found === undefined) continue;
    best ??= [];
    let fills = false;
    for (const { unit, alternative } of found) {
      if (!continues(segment, at, alternative.terms, index)) continue;
      fills = true;
      if ((best[unit]?.weight ?? 0) < alternative.weight) best[unit] = alternative;
      if (last.unit === unit - 1 && length - last.end <= 2) pairs++;
      last = { unit, end: length + alternative.terms.length - 1 };
    }
    if (fills) filled++;
  }
  return best && { field: searchFields[segment[0] ?? 0] ?? 'aside', length, best, pairs, filled: filled / length };
}

/** Whether a phrase whose first term stands at a place goes on there, stop words passed over. */
function continues(segment: readonly number[], start: number, phrase: readonly number[], index: OpenIndex): boolean {
  let at = start;
  for (let next = 1; next < phrase.length; next++) {
    do at++;
    while (at < segment.length && index.isStop(segment[at] ?? 0));
    if (segment[at] !== phrase[next]) return false;
  }
  return true;
}

/** Whether one of a record's main texts is a phrase and nothing more. */
export function isPhrase({ segments }: IndexedRecord, phrase: readonly number[]): boolean {
  return segments.some(
    (segment) =>
      segment[0] === MAIN &&
      segment.length === phrase.length + 1 &&
      phrase.every((term, at) => segment[at + 1] === term),
  );
}

const MAIN = searchFields.indexOf('main');
/** Fields that are no words of the record's: its id is made of words, its topics and the ways of asking for it are not said in it. */
const NOT_SAID = new Set(['id', 'topics', 'asks'].map((field) => searchFields.findIndex((known) => known === field)));

/** Whether a record says a phrase word for word. */
export function hasPhrase({ segments }: IndexedRecord, phrase: readonly number[]): boolean {
  const first = phrase[0] ?? -1;
  return segments.some((segment) => {
    if (NOT_SAID.has(segment[0] ?? 0)) return false;
    for (let at = segment.indexOf(first, 1); at !== -1; at = segment.indexOf(first, at + 1)) {
      if (phrase.every((term, offset) => segment[at + offset] === term)) return true;
    }
    return false;
  });
}
