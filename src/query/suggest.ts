import { distance } from 'fastest-levenshtein';
import { foldName } from '../text/fold.ts';

/** What is longer, in characters, is no name that was mistyped. */
const LONGEST = 200;

/** Gives the known names nearest to what was typed, the nearest first, three at most; of names alike but for case, the first. */
export function nearest(typed: string, known: Iterable<string>): readonly string[] {
  if (typed.length > LONGEST) return [];
  const wanted = foldName(typed);
  const limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  const names = new Map([...known].toReversed().map((name) => [foldName(name), name]));
  return [...names]
    .map(([folded, name]) => ({ name, far: farness(wanted, folded) }))
    .filter(({ far }) => far <= limit)
    .toSorted((a, b) => a.far - b.far || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** Edits between two names; a name that begins with what was typed, or holds it whole, is near. */
function farness(typed: string, name: string): number {
  if (typed.length >= 3 && name.startsWith(typed)) return 0.5;
  if (typed.length >= 4 && name.includes(typed)) return 0.75;
  return distance(typed, name);
}

/** ": did you mean 'a' or 'b'?", or nothing where nothing is near. */
export function didYouMean(typed: string, known: Iterable<string>): string {
  const names = nearest(typed, known).map((name) => `'${name}'`);
  if (names.length === 0) return '';
  const last = names.at(-1);
  return `: did you mean ${names.length === 1 ? last : `${names.slice(0, -1).join(', ')} or ${last}`}?`;
}
