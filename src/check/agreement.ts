import type { Amount } from './amounts.ts';

/** What a record has: one number or a range, and how exact it is. */
export interface ExpectedNumber {
  readonly low: number;
  readonly high: number;
  /** As a figure's `qualifier`; `exact` where the record has none. */
  readonly qualifier: string;
}

/** `holds`: another number, and yet no wrong one, such as "more than 300" for 363. */
export type Agreement = 'agrees' | 'holds' | 'differs';

/** A fraction in words stands for any percentage that it rounds to. */
const FRACTION_SLACK = 1.5;
/** And "3.4 times as many" for a rise of 244 per cent. */
const MULTIPLE_SLACK = 0.02;
/** How far a number that is said to be about right may be off. */
const ABOUT = 0.06;
/** How far "nearly" and "more than" may reach. */
const REACH = 0.25;
/** Qualifiers of a number below the one named. */
const BELOW = new Set(['up-to', 'less-than', 'nearly']);
/** How far a round length of time may be off whatever is said of it: 13 months are 395 days. */
const ROUND_TIME = 0.02;
const ABOVE = new Set(['more-than', 'at-least']);
/** How far beyond a bound a number may lie that is said to be exact. */
const BEYOND = 0.06;
/** From this size on, a number may be rounded to two places without a word. */
const ROUNDED_FROM = 1000;
/** A smaller number is not told by its digits. */
const SHIFTED_FROM = 25;
/** A count or a length of time that is so many times another is most likely of something else. */
const FAR = 6;

/** Holds a number of a draft against a record's. */
export function agreementOf(amount: Amount, expected: ExpectedNumber): Agreement {
  if (expected.low !== expected.high) return rangeAgreement(amount, expected);
  if (amount.low !== amount.high) {
    const within = amount.low <= expected.low && expected.low <= amount.high;
    return within || isFar(amount, expected.low) ? 'holds' : 'differs';
  }
  // "More than half" of 51 per cent: a half stands for it, and is less all the same.
  const other = amount.low !== expected.low && isOneSided(amount);
  if (same(amount, expected.low) && !other) return qualifierAgreement(amount, expected.qualifier);
  return isBeyond(amount, expected) ? 'holds' : nearAgreement(amount, expected.low);
}

/** Whether a number lies where a record's bound points, and near it: 505 for more than 500. */
function isBeyond({ low, qualifier }: Amount, expected: ExpectedNumber): boolean {
  const off = low / expected.low - 1;
  if (qualifier !== 'none' || Math.abs(off) > BEYOND) return false;
  return off > 0 ? ABOVE.has(expected.qualifier) : BELOW.has(expected.qualifier);
}

function same({ low, coarse, kind }: Amount, value: number): boolean {
  if (low === value) return true;
  if (kind === 'share' && coarse) return Math.abs(low - value) <= Math.max(FRACTION_SLACK, MULTIPLE_SLACK * value);
  return Math.abs(low - value) <= 0.01 * value && kind !== 'count' && kind !== 'share';
}

function rangeAgreement(amount: Amount, { low, high }: ExpectedNumber): Agreement {
  if (same(amount, low) && amount.high === high) return 'agrees';
  if (amount.low !== amount.high) return 'differs';
  const within = low <= amount.low && amount.low <= high;
  if (within) return leavesRange(amount, low, high) ? 'differs' : 'holds';
  return nearAgreement(amount, amount.low < low ? low : high);
}

/** Whether it is said of a number within a range that the truth lies beyond the range. */
function leavesRange({ low, qualifier }: Amount, from: number, to: number): boolean {
  if (qualifier === 'more-than') return low >= to;
  return (qualifier === 'less-than' || qualifier === 'nearly') && low <= from;
}

function isOneSided({ qualifier }: Amount): boolean {
  return qualifier === 'more-than' || qualifier === 'less-than' || qualifier === 'nearly';
}

/** The same number: whether what the draft says of it may be said. */
function qualifierAgreement({ qualifier }: Amount, recorded: string): Agreement {
  switch (qualifier) {
    case 'more-than':
      return recorded === 'more-than' || recorded === 'at-least' ? 'agrees' : 'differs';
    case 'less-than':
      return recorded === 'less-than' || recorded === 'nearly' ? 'agrees' : 'differs';
    case 'at-least':
      if (recorded === 'at-least' || recorded === 'more-than') return 'agrees';
      return BELOW.has(recorded) ? 'differs' : 'holds';
    case 'up-to':
      if (recorded === 'up-to' || recorded === 'nearly') return 'agrees';
      return recorded === 'more-than' || recorded === 'at-least' ? 'differs' : 'holds';
    case 'nearly':
      if (recorded === 'nearly' || recorded === 'less-than') return 'agrees';
      // What is about a number, or at most that, may lie a little below it.
      return recorded === 'about' || recorded === 'up-to' ? 'holds' : 'differs';
    case 'none':
    case 'about':
      return 'agrees';
  }
}

/** Whether a count or a length of time is so far from another that it is most likely of something else. */
function isFar({ low, high, kind }: Amount, value: number): boolean {
  return (kind === 'count' || kind === 'time') && (low > FAR * value || FAR * high < value);
}

/** Whether a number is another with a digit too many or too few: 120 for 12. */
function isShifted(low: number, value: number): boolean {
  return value >= SHIFTED_FROM && [10, 0.1].some((by) => Math.abs(low / (by * value) - 1) <= 0.01);
}

/** How many digits a whole number has before its last zeros. */
function digitsOf(value: number): number {
  return String(value).replace(/\.?0*$/, '').length;
}

/** Another number: whether the record's may lie where the draft points. */
function nearAgreement(amount: Amount, value: number): Agreement {
  const { low, qualifier, kind, coarse } = amount;
  if (isFar(amount, value) && !isShifted(low, value)) return 'holds';
  const off = Math.abs(low - value) / Math.max(1, Math.abs(value));
  if (kind === 'time' && coarse && off <= ROUND_TIME) return 'holds';
  switch (qualifier) {
    case 'more-than':
    case 'at-least':
      return low < value && off <= REACH ? 'holds' : 'differs';
    case 'less-than':
    case 'nearly':
    case 'up-to':
      return low > value && off <= REACH ? 'holds' : 'differs';
    case 'about':
      // "Some 18,859" is as exact as 18,589.
      return off <= ABOUT && !(kind === 'count' && digitsOf(low) >= digitsOf(value)) ? 'holds' : 'differs';
    case 'none': {
      if (kind === 'time' && coarse && off <= 2 * ABOUT) return 'holds';
      const rounded = kind === 'count' && value >= ROUNDED_FROM && Number(value.toPrecision(2)) === low;
      return rounded ? 'holds' : 'differs';
    }
  }
}
