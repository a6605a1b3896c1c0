import type { Dataset } from '../../dataset/types.ts';

/** A draft as the checkers read it. */
export interface Draft {
  /** Its words as a reader sees them, without markup; paragraphs are parted by an empty line. */
  readonly text: string;
  /** The stretches of it that are set off as block quotations, whether or not in quotation marks. */
  readonly blockQuotes: readonly Stretch[];
}

/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export const severities = ['error', 'warning', 'info', 'ok'] as const;
export type Severity = (typeof severities)[number];

export type Verdict =
  | { readonly kind: 'quote'; readonly verdict: QuoteVerdict }
  | { readonly kind: 'figure'; readonly verdict: 'agrees' | 'differs' | 'base' }
  | { readonly kind: 'name'; readonly verdict: 'form' }
  | { readonly kind: 'claim'; readonly verdict: 'myth' | 'contested' };

export type QuoteVerdict =
  | 'verbatim'
  | 'typographic'
  | 'trimmed'
  | 'altered'
  | 'inverted'
  | 'spliced'
  | 'misattributed'
  | 'unreliable'
  | 'not-held';

/** What a checker says of a stretch of a draft. */
export type Finding = Verdict & {
  readonly severity: Severity;
  /** Where it stands in the draft's text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The right words or number, where there are any. */
  readonly expected?: string;
  /** The ids of the records that it is held against, the likeliest first. */
  readonly records: readonly string[];
  /** What is wrong and what to do next, in plain words. */
  readonly message: string;
  /** The words that differ: [-draft-]{+record+}. */
  readonly diff?: string;
  /** A correction of mere typography or of a name's form that may be made without asking. */
  readonly fix?: string;
};

/** One thing that drafts are checked for. */
export interface Checker {
  readonly name: string;
  readonly summary: string;
  readonly check: (draft: Draft, dataset: Dataset) => readonly Finding[];
}
