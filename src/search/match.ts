import type { OpenIndex } from './open.ts';
import type { Question } from './question.ts';
import { fieldMark, type IndexedRecord, markedField, type SearchField } from './types.ts';
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

interface Trigger {
  readonly unit: number;
  readonly alternative: Alternative;
}

/** What finding a term may be the beginning of; and, for a quick look, which terms are any. */
interface Triggers {
  readonly any: Uint8Array;
  readonly of: ReadonlyMap<number, readonly Trigger[]>;
}

/** For each record of an index, its texts in which something of a question stands. */
export function matchRecords(question: Question, index: OpenIndex): readonly (readonly SegmentMatch[])[] {
  const triggers = triggersOf(question, index);
  return index.records.map(({ texts }) => matchTexts(texts, triggers, index.stops));
}

function triggersOf({ units }: Question, index: OpenIndex): Triggers {
  const any = new Uint8Array(index.size);
  const of = new Map<number, Trigger[]>();
  for (const [unit, { alternatives }] of units.entries()) {
    for (const alternative of alternatives) {
      const first = alternative.terms[0] ?? 0;
      any[first] = 1;
      of.set(first, [...(of.get(first) ?? []), { unit, alternative }]);
    }
  }
  return { any, of };
}

function matchTexts(texts: readonly number[], { any, of }: Triggers, stops: number): readonly SegmentMatch[] {
  const matches: SegmentMatch[] = [];
  for (let start = 0; start < texts.length; ) {
    let best: (Alternative | undefined)[] | undefined;
    let [pairs, filled, length] = [0, 0, 0];
    let [lastUnit, lastEnd] = [-2, -2];
    let at = start + 1;
    for (; at < texts.length; at++) {
      const term = texts[at] ?? 0;
      if (term < 0) break;
      if (term < stops) continue;
      length++;
      if (any[term] === 0) continue;
      best ??= [];
      let fills = false;
      for (const { unit, alternative } of of.get(term) ?? []) {
        if (alternative.terms.length > 1 && !continues(texts, at, alternative.terms, stops)) continue;
        fills = true;
        if ((best[unit]?.weight ?? 0) < alternative.weight) best[unit] = alternative;
        if (lastUnit === unit - 1 && length - lastEnd <= 2) pairs++;
        lastUnit = unit;
        lastEnd = length + alternative.terms.length - 1;
      }
      if (fills) filled++;
    }
    if (best !== undefined && filled > 0) {
      matches.push({ field: markedField(texts[start] ?? 0), length, best, pairs, filled: filled / length });
    }
    start = at;
  }
  return matches;
}

/** Whether a phrase whose first term stands at a place goes on there, stop words passed over. */
function continues(texts: readonly number[], start: number, phrase: readonly number[], stops: number): boolean {
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

const MAIN = fieldMark('main');
/** Fields that are no words of the record's: its id is made of words, its topics and the ways of asking for it are not said in it. */
const NOT_SAID = new Set((['id', 'topics', 'asks'] as const).map(fieldMark));

/** How a record has a phrase word for word: as one of its main texts and nothing more, or somewhere in what it says. */
export function hasPhrase({ texts }: IndexedRecord, phrase: readonly number[]): 'whole' | 'part' | undefined {
  const first = phrase[0] ?? 0;
  let found: 'part' | undefined;
  for (let at = texts.indexOf(first); at !== -1; at = texts.indexOf(first, at + 1)) {
    if (!phrase.every((term, offset) => texts[at + offset] === term)) continue;
    const mark = texts.findLast((number, place) => place < at && number < 0) ?? 0;
    if (NOT_SAID.has(mark)) continue;
    const ends = (texts[at + phrase.length] ?? -1) < 0;
    if (mark === MAIN && texts[at - 1] === MAIN && ends) return 'whole';
    found = 'part';
  }
  return found;
}
