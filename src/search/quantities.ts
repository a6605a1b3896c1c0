import { NUMBERS, numberAt, SCALES, startsWithDigit } from './numbers.ts';

/** A stretch of words that says a quantity, and the one form in which quantities are compared. */
export interface Quantity {
  /** Positions of its first word and of the one after its last. */
  readonly start: number;
  readonly end: number;
  /** `81%`, `1809`, `6x`; two for a range. */
  readonly forms: readonly string[];
}

const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
]);
const TIMES = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['twofold', 2],
  ['treble', 3],
  ['triple', 3],
  ['tripled', 3],
  ['threefold', 3],
  ['fourfold', 4],
  ['fivefold', 5],
  ['sixfold', 6],
  ['tenfold', 10],
]);
const BETWEEN = new Set(['to', 'and', 'or', 'percent']);

/** The words in which numbers are written. */
export const numberWords: readonly string[] = [...NUMBERS.keys(), ...SCALES.keys(), ...PARTS.keys(), ...TIMES.keys()];

/** The words with which a quantity may begin, besides one in digits. */
const FIRST = new Set(['a', 'half', ...TIMES.keys(), ...NUMBERS.keys()]);

/**
 * Finds the quantities in a row of words: numbers in digits or words, percentages, fractions, ranges, multiples.
 * @param parted whether a comma or the like stands before a word, where that is known
 */
export function quantitiesIn(
  words: readonly string[],
  parted: (at: number) => boolean = () => false,
): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!mayBegin(words[at] ?? '')) continue;
    const quantity = quantityAt(words, at, parted);
    if (quantity === undefined) continue;
    found.push(quantity);
    at = quantity.end - 1;
  }
  return found;
}

/** Whether a word may be the first of a quantity: most are told at once that they are none. */
function mayBegin(word: string): boolean {
  return FIRST.has(word) || startsWithDigit(word);
}

function quantityAt(words: readonly string[], start: number, parted: (at: number) => boolean): Quantity | undefined {
  const times = TIMES.get(words[start] ?? '');
  if (times !== undefined) return { start, end: start + 1, forms: [`${times}x`] };
  if (words[start] === 'half') {
    if (words[start + 1] === 'a' && words[start + 2] === 'dozen') return { start, end: start + 3, forms: ['6'] };
    return { start, end: start + 1, forms: ['50%'] };
  }
  const first = ROUND.test(`${words[start]} ${words[start + 1]}`)
    ? numberAt(words, start + 1, 1)
    : numberAt(words, start);
  const one = words[start] === 'a' ? { value: 1, end: start + 1 } : first;
  const part = one && partAt(words, one.end);
  if (one && part) return { start, end: one.end + 1, forms: [percent((100 * one.value) / part)] };
  if (first === undefined) return undefined;
  const ratio = ratioAt(words, first.end) ?? apartRatioAt(words, start, parted);
  if (ratio) return { start, end: ratio.end, forms: [percent((100 * first.value) / ratio.value)] };
  const sign = percentAt(words, first.end);
  if (sign !== undefined) return { start, end: sign, forms: [percent(first.value)] };
  if (words[first.end] === 'times') return { start, end: first.end + 1, forms: [`${first.value}x`] };
  const second = BETWEEN.has(words[first.end] ?? '') ? numberAt(words, first.end + 1) : undefined;
  const both = second && percentAt(words, second.end);
  // "Between 5 and 8 per cent" is a range, "5 and 8 per cent" are two numbers.
  const several = words[first.end] === 'and' && words[start - 1] !== 'between';
  if (both !== undefined && several) return { start, end: first.end, forms: [percent(first.value)] };
  if (second && both !== undefined) return { start, end: both, forms: [percent(first.value), percent(second.value)] };
  // A lone "one" is a pronoun as often as a number.
  return words[start] === 'one' &&
    first.end === start + 1 &&
    words.slice(start + 1, start + 4).join(' ') !== 'and a half'
    ? undefined
    : { start, end: first.end, forms: [String(first.value)] };
}

/** Lengths of time: "one in five years" is no share. */
const SPANS = /^(hour|day|week|month|year|decade)s?$/;
const ROUND = /^a (dozen|hundred|thousand|million|billion)$/;
/** "one young officer in five": up to so many words stand between. */
const BETWEEN_ONE = 3;
/** Words that are no part of what is counted there. */
const NO_NOUN = new Set(
  'a an and as at by for from has he in is it of on or she that the they to was who with'.split(' '),
);

/** The "in five" of "one officer in five". */
function apartRatioAt(
  words: readonly string[],
  start: number,
  parted: (at: number) => boolean,
): ReturnType<typeof ratioAt> {
  if (words[start] !== 'one') return undefined;
  for (let at = start + 1; at <= start + BETWEEN_ONE && !NO_NOUN.has(words[at] ?? ''); at++) {
    if (parted(at) || parted(at + 1)) return undefined;
    const ratio = words[at + 1] === 'in' ? ratioAt(words, at + 1) : undefined;
    if (ratio !== undefined) return ratio;
  }
  return undefined;
}

/** "in five", "out of ten", "of every hundred" after a number: of how many. */
function ratioAt(words: readonly string[], at: number): { readonly value: number; readonly end: number } | undefined {
  const phrase = /^(in every|out of every|of every|in|out of)( a)? /.exec(words.slice(at, at + 5).join(' '))?.[0];
  const after = phrase === undefined ? undefined : at + phrase.trim().split(' ').length;
  const whole = after === undefined ? undefined : numberAt(words, after, SCALES.has(words[after] ?? '') ? 1 : 0);
  return whole && whole.value > 1 && whole.value <= 100 && !SPANS.test(words[whole.end] ?? '') ? whole : undefined;
}

/** The position after "percent", "per cent" or "percentage". */
function percentAt(words: readonly string[], at: number): number | undefined {
  if (words[at] === 'percent' || words[at] === 'pc') return at + 1;
  return words[at] === 'per' && words[at + 1] === 'cent' ? at + 2 : undefined;
}

function partAt(words: readonly string[], at: number): number | undefined {
  return PARTS.get((words[at] ?? '').replace(/(?<=[dhr])s$/, ''));
}

function percent(value: number): string {
  return `${Math.round(value)}%`;
}
