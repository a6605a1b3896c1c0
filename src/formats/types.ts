import type { Item } from '../records/types.ts';
import type { View } from '../view/types.ts';

/** Named ways to set off text; each gives its text back unchanged where colour is off. */
export interface Style {
  readonly heading: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly warning: (text: string) => string;
  /** For what is wrong, and what is right in its place. */
  readonly error: (text: string) => string;
  readonly right: (text: string) => string;
  /** For the words that were looked for. */
  readonly match: (text: string) => string;
}

/** Puts links into text, on a terminal that has them. */
export interface Links {
  /** The lines into which a field's text was wrapped, with what of it leads to an address as links. */
  readonly inField: (field: string, item: Item, text: string, lines: readonly string[]) => readonly string[];
  /** The lines of a text that stands for an address; undefined where that cannot be linked. */
  readonly whole: (address: string, text: string, lines: readonly string[]) => readonly string[] | undefined;
}

export interface Page {
  /** Columns that a line may take. */
  readonly width: number;
  readonly style: Style;
  /** What `--header` or `--no-header` said; undefined where neither was given. */
  readonly header: boolean | undefined;
  /** Undefined where addresses are to be printed. */
  readonly links?: Links | undefined;
  /** Sets off the words in a line that were looked for. */
  readonly mark?: (line: string) => string;
}

/** A way to print an answer. */
export interface Format {
  readonly name: string;
  readonly summary: string;
  /** Whether it prints items whole, each source spelt out, or only the columns of a view. */
  readonly whole: boolean;
  /** Whether it sets off text by styles; it then has to let nothing unsafe through of itself. */
  readonly styled?: true;
  /** Gives the whole text, its last line ended; empty where there is nothing to print. */
  readonly render: (view: View, page: Page) => string | Promise<string>;
}
