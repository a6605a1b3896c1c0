/** Columns that need no more than this are kept whole: the first of these for which all fit. */
const WHOLE = [20, 16, 12];
/** What a column of running text, and one of long values, is at least left with. */
const TEXT_FLOOR = 24;
const VALUE_FLOOR = 12;
/** Wider than this, a column holds running text. */
const TEXT = 60;

/**
 * Shares out a line among columns: each gets what it needs where there is room; else the narrow ones
 * are kept whole and the others share the rest. Gives undefined where the line is too short for that.
 * @param cells the width of every cell, row by row
 */
export function columnWidths(
  cells: readonly (readonly number[])[],
  width: number,
  gap: number,
): readonly number[] | undefined {
  const count = cells[0]?.length ?? 0;
  const needs = Array.from({ length: count }, (_, column) => Math.max(1, ...cells.map((row) => row[column] ?? 0)));
  const room = width - gap * (count - 1);
  const floors = WHOLE.map((whole) => needs.map((need) => floorOf(need, whole))).find((tried) => sum(tried) <= room);
  if (floors === undefined) return undefined;
  const wants = needs.map((need, column) => need - (floors[column] ?? 0));
  const share = Math.min(1, (room - sum(floors)) / Math.max(1, sum(wants)));
  return floors.map((floor, column) => floor + Math.floor((wants[column] ?? 0) * share));
}

function floorOf(need: number, whole: number): number {
  if (need <= whole) return need;
  return Math.min(need, need > TEXT ? TEXT_FLOOR : VALUE_FLOOR);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
