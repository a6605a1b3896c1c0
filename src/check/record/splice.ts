import type { Corpus } from './corpus.ts';
import { passageOf } from './exact.ts';
import type { Quoted, Spliced } from './judgement.ts';
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
  readonly judgement: Spliced;
}

/** Finds the places of the record of which some words are a splice; undefined where they are none. */
export function splicedFrom({ words }: Quoted, corpus: Corpus, runs: readonly Run[]): Splice | undefined {
  const long = runs.filter(({ length }) => length >= SHORTEST);
  const places = long.filter((run, index) => index === 0 || isElsewhere(long[index - 1], run, corpus));
  if (places.length < 2) return undefined;
  const tells = (from: number, to: number) =>
    words.slice(from, to).reduce((sum, { key }) => sum + corpus.weight(key), 0);
  const share = long.reduce((sum, { from, length }) => sum + tells(from, from + length), 0) / tells(0, words.length);
  if (share < SHARE) return undefined;
  return { share, judgement: { is: 'spliced', passages: long.flatMap((run) => passageOf(run, corpus) ?? []) } };
}

/** Whether a run is from another place than the one before: another quote, before it, or well after it. */
function isElsewhere(before: Run | undefined, run: Run, corpus: Corpus): boolean {
  if (before === undefined || before.quote !== run.quote) return true;
  const end = before.at + before.length;
  if (run.at < end || run.at - end > SILENT) return true;
  const held = corpus.quotes[run.quote];
  const [last, first] = [held?.words[end - 1], held?.words[run.at]];
  if (held === undefined || last === undefined || first === undefined || run.at === end) return false;
  return /[.?!]["”’]*\s/.test(held.text.slice(last.end, first.start)) && run.at - end > 1;
}
