import type { Locator } from '../citation/locator.ts';
import type { Dialect, Marked } from '../citation/marked.ts';
import type { Name } from '../citation/names.ts';
import type { Day, Work } from '../citation/work.ts';

interface Style {
  readonly name: string;
  readonly summary: string;
  /** What it does with a title of honour in a name: `kept` as it is printed, or `dropped`. */
  readonly honours: 'kept' | 'dropped';
  /** Whether it asks when a work with an address was read. */
  readonly wantsAccess: (work: Work) => boolean;
}

/** How a work stands among others in one list. */
export interface Listed {
  /** The letter that tells it from others of the same author and year; empty where there is none. */
  readonly letter: string;
  /** Whether the entry before it has the same authors. */
  readonly again: boolean;
}

/** Where in a work, and how the work stands in the list beside it. */
export interface Pinpoint {
  readonly places: readonly Locator[];
  readonly letter: string;
  /** Whether the title has to be named as well, for another work of the same author is in the list. */
  readonly titled: boolean;
}

/** A style for texts: an entry of a list, and what stands in the text or in a note. */
export interface ProseStyle extends Style {
  readonly writes: 'prose';
  readonly dialect: Dialect;
  /** Whether what it puts beside the text is a whole note, or a short form in brackets. */
  readonly beside: 'note' | 'in-text';
  /** Whether it puts what a record says before its source. */
  readonly states?: true;
  /** Whether it writes markup, to be pasted where that is read. */
  readonly code?: true;
  /** The entry of a work in a list. */
  readonly entry: (work: Work, listed: Listed) => Marked;
  /** A work in a note or in brackets, without the full stop or the brackets. */
  readonly mention: (work: Work, pinpoint: Pinpoint) => Marked;
  /** A speaker in the same place; the date where the style gives one. */
  readonly speaker: (name: Name, date: Day | undefined) => Marked;
  /** What entries are sorted by; without it they stand as they were asked for. */
  readonly key?: (work: Work) => readonly string[];
  /** How a style tells works apart that it would mention alike: by a letter, or by the title. */
  readonly tellsApart?: 'letter' | 'title';
}

/** A work for a reference manager. */
export interface FileEntry {
  readonly work: Work;
  /** What a reader has to know of the citation: where in the work, and what it reports at second hand. */
  readonly notes: readonly string[];
}

/** A style that another program reads. */
export interface FileStyle extends Style {
  readonly writes: 'file';
  /** Gives the whole file, its last line ended. */
  readonly file: (entries: readonly FileEntry[]) => string;
}

export type CitationStyle = ProseStyle | FileStyle;
