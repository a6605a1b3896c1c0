import type { Word } from '../words.ts';
import type { Corpus } from './corpus.ts';

/** Words of a draft that stand in the same order, with none between, in a quote of the record. */
export interface Run {
  /** The number of its first word in the draft's words. */
  readonly from: number;
  readonly length: number;
  readonly quote: number;
  /** The number of its first word in the quote's words. */
  readonly at: number;
}

/** All places where the whole of some words stands in the record. */
export function placesOf(words: readonly Word[], corpus: Corpus): readonly Run[] {
  let rarest = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let index = 0; index < words.length; index++) {
    const count = corpus.occurrences(words[index]?.key ?? '').length;
    if (count === 0) return [];
    if (count < fewest) [rarest, fewest] = [index, count];
  }
  const places: Run[] = [];
  const { length } = words;
  const found = corpus.occurrences(words[rarest]?.key ?? '');
  for (let place = 0; place < found.length; place += 2) {
    const quote = found[place] ?? 0;
    const at = (found[place + 1] ?? 0) - rarest;
    if (runLength(words, 0, corpus, quote, at) === length) places.push({ from: 0, length, quote, at });
  }
  return places;
}

/** Covers words with the longest runs of the record, from the first word on; what no run has is left out. */
export function runsIn(words: readonly Word[], corpus: Corpus): readonly Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < words.length; ) {
    const last = runs.at(-1);
    let best: Run = { from, length: 0, quote: -1, at: -1 };
    const next = words[from + 1]?.key;
    const found = corpus.occurrences(words[from]?.key ?? '');
    for (let place = 0; place < found.length; place += 2) {
      const quote = found[place] ?? 0;
      const at = found[place + 1] ?? 0;
      // A word alone is no run.
      if (corpus.quotes[quote]?.keys[at + 1] !== next) continue;
      const length = runLength(words, from, corpus, quote, at);
      const follows = last?.quote === quote && at >= last.at + last.length;
      if (length > best.length || (length === best.length && follows)) best = { from, length, quote, at };
    }
    if (best.length > 1) runs.push(best);
    from += Math.max(1, best.length);
  }
  return runs;
}

function runLength(words: readonly Word[], from: number, corpus: Corpus, quote: number, at: number): number {
  const held = corpus.quotes[quote]?.keys ?? [];
  if (at < 0) return 0;
  let length = 0;
  while (from + length < words.length && held[at + length] === words[from + length]?.key) length++;
  return length;
}
