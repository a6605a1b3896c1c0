import { firstAbove } from '../ascending.ts';
import type { Draft, Stretch } from './checkers/types.ts';

/** A draft's words with the way back to where each stands in the file. */
export interface PlacedDraft extends Draft {
  /** The file as its writer sees it. */
  readonly source: string;
  /** Where a stretch of the text stands in the source. */
  readonly placeOf: (stretch: Stretch) => Stretch;
}

/** Puts a draft together, piece by piece in the order of the file. */
export interface Placer {
  /** Adds text that stands in the source from `from` to `to`. */
  readonly add: (text: string, from: number, to: number) => void;
  /** Adds one blank for a stretch of white space, unless there is one or a paragraph begins. */
  readonly blank: (from: number, to: number) => void;
  /** Parts two cells of a row by a mark that is not in the source. */
  readonly part: (at: number) => void;
  /** Ends the paragraph, where there is one. */
  readonly breakParagraph: () => void;
  /** Says that what follows is, or is no longer, set off as a block quotation; it ends the paragraph. */
  readonly setQuoted: (quoted: boolean) => void;
  readonly finish: () => PlacedDraft;
}

/** Where pieces of the text begin, and from where to where they stand in the source. */
interface Pieces {
  readonly at: number[];
  readonly from: number[];
  readonly to: number[];
}

/** A row of a table with more text before a cell than this lays out a page, and holds no numbers with what they count. */
export const LONG_ROW = 300;

/** Makes a placer for a file. */
export function placerFor(source: string): Placer {
  const pieces: Pieces = { at: [], from: [], to: [] };
  const parts: string[] = [];
  const blockQuotes: Stretch[] = [];
  let length = 0;
  let broken = true;
  let blankWanted: Stretch | undefined;
  let quotedFrom: number | undefined;

  const append = (text: string, from: number, to: number) => {
    const last = pieces.at.length - 1;
    const extends_ =
      last >= 0 &&
      text.length === to - from &&
      pieces.to[last] === from &&
      length - (pieces.at[last] ?? 0) === from - (pieces.from[last] ?? 0);
    if (extends_) pieces.to[last] = to;
    else {
      pieces.at.push(length);
      pieces.from.push(from);
      pieces.to.push(to);
    }
    parts.push(text);
    length += text.length;
  };
  const breakParagraph = () => {
    blankWanted = undefined;
    broken = true;
  };
  const setQuoted = (quoted: boolean) => {
    breakParagraph();
    if (quotedFrom !== undefined && length > quotedFrom) blockQuotes.push({ start: quotedFrom, end: length });
    quotedFrom = quoted ? length : undefined;
  };
  return {
    add: (text, from, to) => {
      if (text === '') return;
      if (broken && length > 0) append('\n\n', from, from);
      else if (blankWanted !== undefined) append(' ', blankWanted.start, blankWanted.end);
      broken = false;
      blankWanted = undefined;
      append(text, from, to);
    },
    blank: (from, to) => {
      if (!broken) blankWanted = { start: blankWanted?.start ?? from, end: to };
    },
    part: (at) => {
      if (broken) return;
      append(' | ', at, at);
      blankWanted = undefined;
    },
    breakParagraph,
    setQuoted,
    finish: () => {
      setQuoted(false);
      return { text: parts.join(''), source, blockQuotes, placeOf: (stretch) => placeIn(pieces, stretch) };
    },
  };
}

function placeIn(pieces: Pieces, { start, end }: Stretch): Stretch {
  const from = placeOfCharacter(pieces, start).start;
  return { start: from, end: Math.max(from, placeOfCharacter(pieces, Math.max(start, end - 1)).end) };
}

/** Where a character stands: itself in a piece that is as long as its source, else the whole piece. */
function placeOfCharacter({ at, from, to }: Pieces, offset: number): Stretch {
  const index = lastNotAfter(at, offset);
  const [begins, start, end] = [at[index] ?? 0, from[index] ?? 0, to[index] ?? 0];
  const length = (at[index + 1] ?? Number.POSITIVE_INFINITY) - begins;
  const within = offset - begins;
  const literal = length === end - start || (length === Number.POSITIVE_INFINITY && within < end - start);
  return literal ? { start: start + within, end: start + within + 1 } : { start, end };
}

/** The last place in a rising list whose number is not greater than a given one; 0 where there is none. */
export function lastNotAfter(numbers: readonly number[], limit: number): number {
  return Math.max(0, firstAbove(numbers, limit) - 1);
}
