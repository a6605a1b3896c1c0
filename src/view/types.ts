import type { ExitCode } from '../errors.ts';
import type { Item, Json } from '../records/types.ts';

/** An item with the one line that says it. */
export interface Row {
  readonly item: Item;
  /** Empty where the user picked fields and wants nothing else. */
  readonly headline: string;
  /** The fields to print under the headline, in order. */
  readonly fields: readonly string[];
}

/** What was asked, as JSON reports it. */
export type Query = { readonly command: string } & { readonly [parameter: string]: Json };

interface Answer {
  readonly dataset: { readonly name: string; readonly version: string };
  readonly query: Query;
  /** How many records fit, shown or not. */
  readonly total: number;
}

/** Several records of a kind, or everything about a few, or only how many there are. */
export type View =
  | (Answer & {
      readonly layout: 'list' | 'cards';
      /** The fields to show, in order. */
      readonly columns: readonly string[];
      readonly rows: readonly Row[];
    })
  | (Answer & { readonly layout: 'count' })
  /** A text that is the whole answer, whatever the format. */
  | (Answer & { readonly layout: 'document'; readonly text: string });

/** What a command gives back: the answer, and notes for stderr. */
export interface Outcome {
  readonly view: View;
  readonly notes: readonly string[];
  /** The exit code, where it is not that of an answer or of nothing found. */
  readonly exitCode?: ExitCode;
  /** Whether the answer is wanted on the clipboard as well. */
  readonly copies?: boolean;
}
