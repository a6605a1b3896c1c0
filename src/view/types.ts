import type { ExitCode } from '../errors.ts';
import type { Item, Json, Share } from '../records/types.ts';

/** An item with the one line that says it. */
export interface Row {
  readonly item: Item;
  /** Empty where the user picked fields and wants nothing else. */
  readonly headline: string;
  /** The field of which the headline is the better form. */
  readonly says?: string | undefined;
  /** The fields to print under the headline, in order. */
  readonly fields: readonly string[];
  /** What a chart draws of it. */
  readonly bar?: Bar;
}

/** A share with its value in words and, where it has a caveat, the word for that. */
export interface Bar extends Share {
  readonly words: string;
  readonly doubt: string | undefined;
}

/** What was asked, as JSON reports it. */
export type Query = { readonly command: string } & { readonly [parameter: string]: Json };

interface Answer {
  readonly dataset: { readonly name: string; readonly version: string };
  readonly query: Query;
  /** How many records fit, shown or not. */
  readonly total: number;
}

interface Rows extends Answer {
  /** The fields to show, in order. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface RowsView extends Rows {
  readonly layout: 'list' | 'cards';
}

/** What a search found, the best first: it is shown as a card, and the others in short. */
export interface AnswerView extends Rows {
  readonly layout: 'answer';
  /** Finds in a text the words by which the records were found. */
  readonly spansIn: (text: string) => readonly Span[];
  /** What to say to a reader where nothing was found. */
  readonly none: string;
}

/** A stretch of a text, from one character up to another. */
export type Span = readonly [start: number, end: number];

/** Several records of a kind, or everything about a few, or what a search found, or only how many there are. */
export type View =
  | RowsView
  | AnswerView
  | (Answer & { readonly layout: 'count' })
  /** A text that is the whole answer, whatever the format. */
  | (Answer & {
      readonly layout: 'document';
      readonly text: string;
      /** Whether it is laid out for somebody to read, and its typography may be made plain. */
      readonly toRead: boolean;
    });

/** What a command gives back: the answer, and notes for stderr. */
export interface Outcome {
  readonly view: View;
  readonly notes: readonly string[];
  /** The exit code, where it is not that of an answer or of nothing found. */
  readonly exitCode?: ExitCode;
  /** Whether the answer is wanted on the clipboard as well. */
  readonly copies?: boolean;
}
