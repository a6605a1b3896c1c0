/** Columns that need no more than this are kept whole: the first of these for which all fit. */
const WHOLE = [20, 16, 12];
/** What a column of running text, and one of long values, is at least left with. */
const TEXT_FLOOR = 24;
const VALUE_FLOOR = 12;
/** Wider than this, a column holds running text. */
const TEXT = 60;
/** Longer than this, a word is an id or an address and may be broken. */
const LONG_WORD = 20;

/** How wide a cell is on one line, and the longest word in it. */
export interface Extent {
  readonly width: number;
  readonly word: number;
}

/**
 * Shares out a line among columns: each gets what it needs where there is room; else the narrow ones
 * are kept whole and the others share the rest. Gives undefined where the line is too short for that.
 * @param cells the extent of every cell, row by row
 */
export function columnWidths(
  cells: readonly (readonly Extent[])[],
  width: number,
  gap: number,
): readonly number[] | undefined {
  const columns = (cells[0] ?? []).map((_, column) => ({
    need: Math.max(1, ...cells.map((row) => row[column]?.width ?? 0)),
    word: Math.max(1, ...cells.map((row) => row[column]?.word ?? 0)),
  }));
  const room = width - gap * (columns.length - 1);
  const floors = WHOLE.map((whole) => columns.map((column) => floorOf(column, whole))).find(
    (tried) => sum(tried) <= room,
  );
  if (floors === undefined) return undefined;
  const wants = columns.map(({ need }, column) => need - (floors[column] ?? 0));
  const share = Math.min(1, (room - sum(floors)) / Math.max(1, sum(wants)));
  return floors.map((floor, column) => floor + Math.floor((wants[column] ?? 0) * share));
}

/** A word is not broken for the sake of room, unless it is as long as an id or an address. */
function floorOf({ need, word }: { readonly need: number; readonly word: number }, whole: number): number {
  if (need <= whole) return need;
  const floor = need > TEXT ? TEXT_FLOOR : VALUE_FLOOR;
  return Math.min(need, word > LONG_WORD ? floor : Math.max(floor, word));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
