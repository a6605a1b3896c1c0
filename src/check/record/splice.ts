import type { Step } from './align.ts';
import { changedFrom, parted } from './changed.ts';
import type { Corpus, HeldQuote } from './corpus.ts';
import { passageOf } from './exact.ts';
import type { Changed, Quoted, Spliced } from './judgement.ts';
import type { Run } from './runs.ts';

/** A run of fewer words may be chance. */
const SHORTEST = 3;
/** The part of what the words tell that such runs must have. */
const SHARE = 0.85;
/** A splice of fewer words is none. */
export const FEWEST_SPLICED = 8;
/** Words left out in silence: more than these, and two places have been made one. */
const SILENT = 6;

export interface Splice {
  /** The part of what the words tell that is in the places, from 0 to 1. */
  readonly share: number;
  readonly judgement: Spliced | Changed;
}

/** Finds the places of the record of which some words are a splice; undefined where they are none. */
export function splicedFrom(quoted: Quoted, corpus: Corpus, runs: readonly Run[]): Splice | undefined {
  const { words } = quoted;
  const long = runs.filter(({ length }) => length >= SHORTEST);
  const places = long.filter((run, index) => index === 0 || isElsewhere(long[index - 1], run, corpus));
  if (places.length < 2) return undefined;
  const tells = (from: number, to: number) =>
    words.slice(from, to).reduce((sum, { key }) => sum + corpus.weight(key), 0);
  const share = long.reduce((sum, { from, length }) => sum + tells(from, from + length), 0) / tells(0, words.length);
  if (share < SHARE) return undefined;
  const [first] = long;
  const only = corpus.quotes[first?.quote ?? -1];
  // Words left out of one sentence make it another, and no two places one.
  if (only !== undefined && isOneSentence(long, only))
    return { share, judgement: changedFrom(quoted, only, stepsAlong(long, words.length), []) };
  return { share, judgement: { is: 'spliced', passages: long.flatMap((run) => passageOf(run, corpus) ?? []) } };
}

/** Whether runs follow on one another within one sentence of a quote. */
function isOneSentence(runs: readonly Run[], { text, words }: HeldQuote): boolean {
  return runs.every(({ quote, at }, index) => {
    const before = runs[index - 1];
    if (before === undefined) return true;
    const end = before.at + before.length;
    if (quote !== before.quote || at < end) return false;
    for (let word = end - 1; word < at; word++) if (parted(text, words, word)) return false;
    return true;
  });
}

/** What becomes of each word between a draft and the one quote in which its runs stand. */
function stepsAlong(runs: readonly Run[], count: number): readonly Step[] {
  const steps: Step[] = [];
  let [draft, held] = [0, Math.max(0, (runs[0]?.at ?? 0) - (runs[0]?.from ?? 0))];
  for (const { from, at, length } of runs) {
    for (; draft < from && held < at; draft++, held++) steps.push({ does: 'changed', draft, held });
    for (; draft < from; draft++) steps.push({ does: 'added', draft });
    for (; held < at; held++) steps.push({ does: 'dropped', held, cut: false });
    for (let word = 0; word < length; word++, draft++, held++) steps.push({ does: 'same', draft, held });
  }
  for (; draft < count; draft++) steps.push({ does: 'added', draft });
  return steps;
}

/** Whether a run is from another place than the one before: another quote, before it, or well after it. */
function isElsewhere(before: Run | undefined, run: Run, corpus: Corpus): boolean {
  if (before === undefined || before.quote !== run.quote) return true;
  const end = before.at + before.length;
  if (run.at < end || run.at - end > SILENT) return true;
  const held = corpus.quotes[run.quote];
  if (held === undefined || run.at - end <= 1) return false;
  return /[.?!]["”’]*\s/.test(held.text.slice(held.words[end - 1]?.end, held.words[run.at]?.start));
}
