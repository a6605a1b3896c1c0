import type { Stretch } from './checkers/types.ts';

/** Places are sorted into drawers of so many code units, so that a long draft takes no longer by the word than a short one. */
const DRAWER = 1024;

/** Gives a test of whether a stretch has a place in common with one of these. */
export function overlapping(stretches: readonly Stretch[]): (stretch: Stretch) => boolean {
  const drawers = new Map<number, Stretch[]>();
  for (const stretch of stretches)
    for (const drawer of drawersOf(stretch)) drawers.set(drawer, [...(drawers.get(drawer) ?? []), stretch]);
  return (stretch) =>
    drawersOf(stretch).some((drawer) => drawers.get(drawer)?.some((other) => overlap(stretch, other)) ?? false);
}

/** Whether two stretches have a place in common. */
export function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function drawersOf({ start, end }: Stretch): readonly number[] {
  const first = Math.floor(start / DRAWER);
  return Array.from({ length: Math.floor(end / DRAWER) - first + 1 }, (_, index) => first + index);
}
