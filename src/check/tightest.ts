import { type Group, type Hit, type Hits, hitsOf } from './phrases.ts';

/** The shortest run of words with a hit of every group; undefined where none is within `near` words. */
export function tightest(groups: readonly Group[], hits: Hits, near: number): Hit | undefined {
  const places = groups
    .flatMap((group, index) => hitsOf(group, hits).map((hit) => ({ ...hit, index })))
    .toSorted((one, other) => one.from - other.from);
  let best: Hit | undefined;
  for (const [first, { from }] of places.entries()) {
    const seen = new Set<number>();
    let to = from;
    for (const place of places.slice(first)) {
      if (place.from - from > near) break;
      if (seen.has(place.index)) continue;
      seen.add(place.index);
      to = Math.max(to, place.to);
      if (seen.size === groups.length) break;
    }
    if (seen.size === groups.length && (best === undefined || to - from < best.to - best.from)) best = { from, to };
  }
  return best;
}
