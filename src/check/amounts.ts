import { quantitiesIn } from '../search/quantities.ts';
import { DAYS } from './days.ts';
import { isYear } from './draft-dates.ts';
import { joinHalves, joinRanges } from './joined-amounts.ts';
import { type Qualifier, qualifierBefore } from './qualifiers.ts';
import type { Word } from './sentences.ts';

/** What sort of number it is: a share of something, a multiple, money, a length of time, a bare count. */
export type AmountKind = 'share' | 'times' | 'money' | 'time' | 'count';

/** A number as a draft has it. */
export interface Amount {
  readonly kind: AmountKind;
  /** Its first word, qualifier left out, and the one after its last, unit of time or of money included. */
  readonly from: number;
  readonly to: number;
  /** Where its qualifier begins. */
  readonly said: number;
  /** The number, or both ends of a range; a length of time in days. */
  readonly low: number;
  readonly high: number;
  readonly qualifier: Qualifier;
  /** Whether it is a fraction or a round word, which stands for more than one number. */
  readonly coarse: boolean;
  /** "14 of the 15": the whole of which it is a part. */
  readonly whole?: number | undefined;
}

const HALVED = new Set(['halved', 'halving', 'halve', 'halves']);
const ROUND = new Set([...HALVED, ...DAYS.keys()]);
/** The ages that papers print. */
const YOUNGEST = 10;
const OLDEST = 110;
const FROM_YEAR = 1900;
const TO_YEAR = 2100;

/** Finds the numbers in a sentence, of whatever sort, with their qualifiers. */
export function amountsIn(words: readonly Word[]): readonly Amount[] {
  const texts = words.map(({ text }) => text);
  const parted = (at: number) => (words[at]?.gap ?? 0) > 0;
  const plain = quantitiesIn(texts, parted).flatMap((quantity): BareAmount[] => {
    const { start, end, forms } = quantity;
    if (isSecondHalf(words, start)) return [];
    if (texts.slice(start, end).includes('out')) return [partOfWhole(texts, start, end)].flatMap((part) => part ?? []);
    const [first = '', second = first] = forms;
    const low = Number.parseFloat(first);
    const high = Number.parseFloat(second);
    if (!Number.isFinite(low) || !Number.isFinite(high)) return [];
    const coarse = !/percent|cent|^pc$/.test(texts[end - 1] ?? '');
    if (first.endsWith('%')) return [{ kind: 'share', from: start, to: end, low, high, coarse }];
    if (first.endsWith('x')) return [{ kind: 'times', from: start, to: end, low, high, coarse: false }];
    return isBareYear(words, start, low) ? [] : [{ kind: 'count', from: start, to: end, low, high, coarse: false }];
  });
  const merged = joinRanges(
    [...joinHalves(plain, texts), ...roundWords(texts)].toSorted((one, other) => one.from - other.from),
    words,
  );
  return merged
    .flatMap((amount) => withUnit(amount, words) ?? [])
    .map(({ kind, from, to, low, high, coarse, whole }): Amount => {
      const { qualifier, said } = qualifierBefore(texts, from, to, parted);
      return { kind, from, to, said, low, high, qualifier, coarse, whole };
    });
}

/** A number by itself. */
export type BareAmount = Omit<Amount, 'qualifier' | 'said'>;

/** "14 out of 15": a count of a whole. */
function partOfWhole(texts: readonly string[], start: number, end: number): BareAmount | undefined {
  const [part, whole] = quantitiesIn(texts.slice(start, end).map((text) => (text === 'out' ? '' : text)));
  if (part === undefined || whole === undefined) return undefined;
  const low = Number(part.forms[0]);
  const all = Number(whole.forms[0]);
  return Number.isFinite(low) && Number.isFinite(all)
    ? { kind: 'count', from: start, to: end, low, high: low, coarse: false, whole: all }
    : undefined;
}

/** "a year", "a decade", "halved". */
function roundWords(texts: readonly string[]): readonly BareAmount[] {
  const found: BareAmount[] = [];
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? '';
    if (!ROUND.has(text)) continue;
    if (HALVED.has(text)) found.push({ kind: 'share', from: at, to: at + 1, low: 50, high: 50, coarse: true });
    const days = DAYS.get(text);
    const article = texts[at - 1];
    if (days !== undefined && (article === 'a' || article === 'one') && !text.endsWith('s'))
      found.push({ kind: 'time', from: at - 1, to: at + 1, low: days, high: days, coarse: true });
  }
  return found;
}

/** Whether a number in four digits, without a comma and no amount of money or time, is that of a year. */
function isBareYear(words: readonly Word[], at: number, value: number): boolean {
  const { start = 0, end } = words[at] ?? {};
  const next = words[at + 1]?.text ?? '';
  if (words[at - 1]?.text === 'pound' || next === 'pounds' || DAYS.has(next)) return false;
  return value >= FROM_YEAR && value <= TO_YEAR && Number.isInteger(value) && end === start + 4;
}

/** Whether a number is the second half of "2021-22". */
function isSecondHalf(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return isYear(before?.text) && (words[at]?.start ?? 0) - (before?.end ?? 0) === 1;
}

/** Whether a number is set off by commas, as an age is: “a constable, 34, said”. */
function isAge({ from, to, low, high }: BareAmount, words: readonly Word[]): boolean {
  const apart = words[from]?.gap === 1 && words[to]?.gap === 1 && !/\d/.test(words[from - 1]?.text ?? '');
  return apart && low === high && low >= YOUNGEST && low <= OLDEST;
}

/** A count with its unit of time or of money; undefined where it is a year or part of a date. */
function withUnit(amount: BareAmount, words: readonly Word[]): BareAmount | undefined {
  if (amount.kind !== 'count') return amount;
  const { from, to, low, high } = amount;
  if (words[from - 1]?.text === 'pound') return { ...amount, kind: 'money', from: from - 1 };
  const after = words[to]?.text ?? '';
  if (after === 'pounds') return { ...amount, kind: 'money', to: to + 1 };
  const days = DAYS.get(after);
  if (days !== undefined) {
    const coarse = days > 1;
    return { ...amount, kind: 'time', to: to + 1, low: low * days, high: high * days, coarse };
  }
  if (isAge(amount, words)) return undefined;
  return amount;
}
