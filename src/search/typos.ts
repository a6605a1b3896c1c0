import { distance } from 'fastest-levenshtein';
import type { IFuseOptions } from 'fuse.js';
import type { Mender } from './readings.ts';

/**
 * How Fuse looks for the word that a misspelt one was meant to be. Where in a word a match stands says
 * nothing, and four letters in ten may be wrong: what is too far is left out below, by whole letters.
 */
export const fuseOptions: IFuseOptions<string> = {
  ignoreLocation: true,
  isCaseSensitive: true,
  threshold: 0.4,
};

/** A word that may have been meant, and how like it is to what was typed: 1 is the same. */
export interface Mend {
  readonly word: string;
  readonly likeness: number;
}

/** A word so unlike what was typed was not meant. */
const LEAST_LIKENESS = 0.66;
const MOST_MENDS = 3;
/** How many of Fuse's finds are looked at: it counts letters otherwise. */
const LOOKED_AT = 40;
/** A word cut short is like the whole one so far. */
const CUT_SHORT = 0.9;
const SHORTEST_CUT = 4;
/** No word of the records is longer. */
const LONGEST = 30;

/**
 * Gives a function that finds the words which one that no record has may have been meant to be, the likeliest first.
 * @param words those that it may have been, the most used first
 */
export async function makeMender(words: readonly string[]): Promise<Mender> {
  const { default: Fuse } = await import('fuse.js');
  const places = new Map(words.map((word, place) => [word, place]));
  const known = new Map<string, readonly Mend[]>();
  return (typed) => {
    const before = known.get(typed);
    if (before !== undefined) return before;
    const mends = mendsOf(typed);
    known.set(typed, mends);
    return mends;
  };

  function mendsOf(typed: string): readonly Mend[] {
    if (typed.length > LONGEST) return [];
    const cut = typed.length < SHORTEST_CUT ? [] : words.filter((word) => word.startsWith(typed));
    // Fuse takes its time over thousands of words, and most are too unlike to be asked about.
    const near = words.filter((word) => likenessAtMost(typed, word) >= LEAST_LIKENESS);
    const misspelt = new Fuse(near, fuseOptions)
      .search(typed, { limit: LOOKED_AT })
      .map(({ item }) => ({ word: item, likeness: likenessOf(typed, item) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS);
    return [...cut.map((word) => ({ word, likeness: CUT_SHORT })), ...misspelt]
      .toSorted((a, b) => b.likeness - a.likeness || (places.get(a.word) ?? 0) - (places.get(b.word) ?? 0))
      .slice(0, MOST_MENDS);
  }
}

/** No word is more like another than this: each letter that only one of them has is one wrong. */
function likenessAtMost(typed: string, word: string): number {
  const longest = Math.max(typed.length, word.length);
  if (Math.abs(typed.length - word.length) > (1 - LEAST_LIKENESS) * longest) return 0;
  return 1 - Math.max(lettersLacking(typed, word), lettersLacking(word, typed)) / longest;
}

/** How many kinds of letters of one word another lacks. */
function lettersLacking(one: string, other: string): number {
  let lacking = 0;
  for (let at = 0; at < one.length; at++) {
    const letter = one.charAt(at);
    if (!other.includes(letter) && one.indexOf(letter) === at) lacking++;
  }
  return lacking;
}

/** The share of letters that are right; two that changed places are one wrong, and a first one is half a letter more. */
function likenessOf(typed: string, word: string): number {
  const swaps = Array.from(
    { length: typed.length - 1 },
    (_, at) => 1 + distance(typed.slice(0, at) + typed[at + 1] + typed[at] + typed.slice(at + 2), word),
  );
  const first = typed[0] === word[0] ? 0 : 0.5;
  return 1 - (Math.min(distance(typed, word), ...swaps) + first) / Math.max(typed.length, word.length);
}
