import type { OpenIndex } from './open.ts';
import type { Question } from './question.ts';
import { fieldMark, markedField, type SearchField } from './types.ts';
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
export interface Triggers {
  readonly any: Uint8Array;
  readonly of: ReadonlyMap<number, readonly Trigger[]>;
}

/** Lists what to look for. */
export function triggersOf({ units }: Question, index: OpenIndex): Triggers {
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

/** The texts from one place up to another in which something of a question stands. */
export function matchTexts(
  from: number,
  end: number,
  { any, of }: Triggers,
  { stops, texts }: OpenIndex,
): readonly SegmentMatch[] {
  const matches: SegmentMatch[] = [];
  for (let start = from; start < end; ) {
    let best: (Alternative | undefined)[] | undefined;
    let [pairs, filled, length] = [0, 0, 0];
    let [lastUnit, lastEnd] = [-2, -2];
    let at = start + 1;
    for (; at < end; at++) {
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
export function continues(texts: Int32Array, start: number, phrase: readonly number[], stops: number): boolean {
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

/** How a record has a phrase: as one of its main texts and nothing more, or somewhere in what it says. */
export type Having = 'whole' | 'part';

/** The records that have a phrase word for word, by their places in the index. */
export function phraseIn(phrase: readonly number[], { records, texts }: OpenIndex): ReadonlyMap<number, Having> {
  const found = new Map<number, Having>();
  const first = phrase[0] ?? 0;
  let record = 0;
  for (let at = texts.indexOf(first); at !== -1; at = texts.indexOf(first, at + 1)) {
    if (!phrase.every((term, offset) => texts[at + offset] === term)) continue;
    let start = at;
    while ((texts[start] ?? -1) >= 0) start--;
    const mark = texts[start] ?? 0;
    if (NOT_SAID.has(mark)) continue;
    while ((records[record]?.end ?? 0) <= at) record++;
    const alone = mark === MAIN && start === at - 1 && (texts[at + phrase.length] ?? -1) < 0;
    if (alone || !found.has(record)) found.set(record, alone ? 'whole' : 'part');
  }
  return found;
}
