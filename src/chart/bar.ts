import type { Bar } from '../view/types.ts';

/** What one mark of a bar may stand for, in per cent: the whole is a whole number of marks. */
const STEPS = [1, 2, 2.5, 4, 5];
const COARSEST = 10;

/** The marks of a bar, each with what it says; all are ASCII, so that a bar is the same everywhere. */
export const MARKS = {
  sure: { mark: '#', says: 'up to the figure' },
  between: { mark: '-', says: 'between the ends of a range' },
  about: { mark: '~', says: 'about there' },
  below: { mark: '<', says: 'less than, nearly or up to that' },
  above: { mark: '>', says: 'at least or more than that' },
  doubtful: { mark: '?', says: 'not agreed: see the caveat' },
} as const;

/** The least per cent that one mark can stand for where a bar may be so many columns long. */
export function stepFor(columns: number): number {
  return STEPS.find((step) => 100 / step <= columns) ?? COARSEST;
}

/**
 * Draws a share on the scale from 0 to 100 per cent, all of the scale between two strokes. A share
 * above nothing has a mark, and one below the whole leaves one free.
 * @param step how many per cent a mark stands for
 */
export function drawn({ low, high, end, doubt }: Bar, step: number): string {
  const whole = 100 / step;
  const fill = doubt === undefined ? MARKS.sure.mark : MARKS.doubtful.mark;
  const to = Math.max(marksFor(high, whole), low < high || end !== 'exact' ? 1 : 0);
  const sure = low < high ? Math.min(marksFor(low, whole), to - 1) : end === 'exact' ? to : to - 1;
  const last = low < high ? MARKS.between.mark.repeat(to - sure) : end === 'exact' ? '' : MARKS[end].mark;
  return `|${(fill.repeat(sure) + last).padEnd(whole)}|`;
}

function marksFor(share: number, whole: number): number {
  if (share <= 0) return 0;
  return share >= 100 ? whole : Math.min(whole - 1, Math.max(1, Math.round((share / 100) * whole)));
}

/** What the marks of some bars say, each that occurs once. */
export function legend(bars: readonly string[]): string {
  const used = Object.values(MARKS).filter(({ mark }) => bars.some((bar) => bar.includes(mark)));
  return used.map(({ mark, says }) => `${mark} ${says}`).join('; ');
}
