import { MONTHS } from '../text/dates.ts';
import type { Word } from './sentences.ts';

/** A date as a draft has it, as far as it says it. */
export interface DraftDate {
  readonly from: number;
  readonly to: number;
  readonly day?: number;
  readonly month: number;
  readonly year?: number;
}

const MONTH_NUMBERS = new Map(
  MONTHS.flatMap((name, index) => {
    const full = name.toLowerCase();
    return [full, full.slice(0, 3), ...(full === 'september' ? ['sept'] : [])].map(
      (word) => [word, index + 1] as const,
    );
  }),
);

/** Finds the dates in a sentence: "21 March 2023", "March 21st", "the 21st of March", "March 2023"; a year alone is none. */
export function datesIn(words: readonly Word[]): readonly DraftDate[] {
  const dates: DraftDate[] = [];
  for (let at = 0; at < words.length; at++) {
    const month = MONTH_NUMBERS.get(words[at]?.text ?? '');
    const date = month === undefined ? undefined : dateAt(words, at, month);
    if (date !== undefined) dates.push(date);
  }
  return dates;
}

const ORDINAL = /^(st|nd|rd|th)$/;

/** The date whose month stands at a word; undefined where it has neither day nor year. */
function dateAt(words: readonly Word[], at: number, month: number): DraftDate | undefined {
  // "The 21st of March".
  const last = words[at - 1]?.text === 'of' ? at - 2 : at - 1;
  const beforeAt = ORDINAL.test(words[last]?.text ?? '') ? last - 1 : last;
  const before = dayOf(words[beforeAt]?.text);
  const afterDay = before === undefined ? dayOf(words[at + 1]?.text) : undefined;
  const next = afterDay === undefined ? at + 1 : ORDINAL.test(words[at + 2]?.text ?? '') ? at + 3 : at + 2;
  const year = yearOf(words[next]?.text);
  const day = before ?? afterDay;
  if (day === undefined && year === undefined) return undefined;
  return {
    from: before === undefined ? at : beforeAt,
    to: year === undefined ? next : next + 1,
    month,
    ...(day !== undefined && { day }),
    ...(year !== undefined && { year }),
  };
}

/** Whether a date of a draft may be the one that a record has as `2023-03-21`, `2023-03` or `2023`. */
export function sameDate({ day, month, year }: DraftDate, iso: string): boolean {
  const [isoYear, isoMonth, isoDay] = iso.split('-').map(Number);
  const fits = (said: number | undefined, known: number | undefined) =>
    said === undefined || known === undefined || said === known;
  return fits(year, isoYear) && fits(month, isoMonth) && fits(day, isoDay);
}

function dayOf(text: string | undefined): number | undefined {
  const day = /^\d{1,2}$/.test(text ?? '') ? Number(text) : undefined;
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function yearOf(text: string | undefined): number | undefined {
  return isYear(text) ? Number(text) : undefined;
}

/** Whether a word is a year of this century or the last. */
export function isYear(text: string | undefined): boolean {
  return /^(19|20)\d\d$/.test(text ?? '');
}
