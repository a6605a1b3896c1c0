import type { Word } from '../words.ts';

/** What becomes of a word between a draft and the record. */
export type Step =
  | { readonly does: 'same' | 'changed'; readonly draft: number; readonly held: number }
  | { readonly does: 'added'; readonly draft: number }
  /** A word of the record that the draft lacks; `cut` where the draft says so by an ellipsis or brackets. */
  | { readonly does: 'dropped'; readonly held: number; readonly cut: boolean };

const CHANGE = 1;

/** Used again and again: new memory takes longer than to fill it does. */
let room = new Int32Array(0);

function roomFor(length: number): Int32Array {
  if (room.length < length) room = new Int32Array(2 * length);
  return room;
}

/**
 * Lays the words of a draft beside those of a quote, so that all of the draft's and as few as need be of
 * the quote's are used: what stands in the quote before the first and after the last is free (Sellers, 1980).
 * @param gaps the numbers of the draft's words before which words were openly left out
 */
export function align(draft: readonly Word[], keys: readonly string[], gaps: ReadonlySet<number>): readonly Step[] {
  const width = keys.length + 1;
  const costs = roomFor((draft.length + 1) * width);
  costs.fill(0, 0, width);
  const cost = (row: number, column: number) => costs[row * width + column] ?? Number.POSITIVE_INFINITY;
  const dropCost = (row: number) => (gaps.has(row) ? 0 : 1);
  // The innermost loop of a check: the costs above, above to the left and to the left are carried along.
  for (let row = 1; row <= draft.length; row++) {
    const key = draft[row - 1]?.key;
    const drop = dropCost(row);
    const [before, here] = [(row - 1) * width, row * width];
    let corner = cost(row - 1, 0);
    let left = corner + 1;
    costs[here] = left;
    for (let column = 1; column < width; column++) {
      const above = costs[before + column] ?? 0;
      let least = keys[column - 1] === key ? corner : corner + CHANGE;
      if (above + 1 < least) least = above + 1;
      if (left + drop < least) least = left + drop;
      costs[here + column] = least;
      left = least;
      corner = above;
    }
  }
  let column = 0;
  for (let other = 1; other < width; other++)
    if (cost(draft.length, other) <= cost(draft.length, column)) column = other;
  const steps: Step[] = [];
  for (let row = draft.length; row > 0; ) {
    const here = cost(row, column);
    const same = column > 0 && draft[row - 1]?.key === keys[column - 1];
    if (column > 0 && here === cost(row - 1, column - 1) + (same ? 0 : CHANGE)) {
      row--;
      column--;
      steps.push({ does: same ? 'same' : 'changed', draft: row, held: column });
    } else if (column > 0 && here === cost(row, column - 1) + dropCost(row)) {
      column--;
      steps.push({ does: 'dropped', held: column, cut: gaps.has(row) });
    } else {
      row--;
      steps.push({ does: 'added', draft: row });
    }
  }
  return steps.reverse();
}
