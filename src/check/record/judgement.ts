import type { Word } from '../words.ts';
import type { Step } from './align.ts';
import type { HeldQuote } from './corpus.ts';

/** Who speaks in the draft, beside who does in the record. */
export type Relation = 'same' | 'unknown' | 'other';

/** Words of a draft as they are held against the record. */
export interface Quoted {
  readonly text: string;
  readonly words: readonly Word[];
  /** The numbers of the words before which words were openly left out or replaced. */
  readonly gaps: ReadonlySet<number>;
}

/** A stretch of a quote in the record: from one of its words up to another. */
export interface Passage {
  readonly quote: HeldQuote;
  readonly from: number;
  readonly to: number;
}

/** How words of a draft stand to the record. */
export type Judgement = Held | Changed | Spliced | { readonly is: 'not-held' };

/** All are there, in order; several passages where some were openly left out, or where records follow on one another. */
export interface Held {
  readonly is: 'held';
  readonly trimmed: boolean;
  readonly passages: readonly Passage[];
  /** Other quotes that have the same words. */
  readonly also: readonly HeldQuote[];
}

/** They are those of a passage, but for some. */
export interface Changed {
  readonly is: 'altered' | 'inverted';
  readonly passage: Passage;
  readonly steps: readonly Step[];
  /** Other quotes that are as near. */
  readonly also: readonly HeldQuote[];
}

/** They are those of several places, as if they were one. */
export interface Spliced {
  readonly is: 'spliced';
  readonly passages: readonly Passage[];
}

/** A piece between two gaps, and the number of its first word. */
export interface Fragment {
  readonly from: number;
  readonly part: readonly Word[];
}

/** The pieces between the gaps. */
export function fragmentsOf({ words, gaps }: Quoted): readonly Fragment[] {
  const starts = [0, ...[...gaps].filter((gap) => gap > 0 && gap < words.length).toSorted((a, b) => a - b)];
  return starts.map((from, index) => ({ from, part: words.slice(from, starts[index + 1]) }));
}
