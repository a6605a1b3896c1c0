import { longDate } from '../text/dates.ts';
import type { Day } from './work.ts';

const SHORT = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** '21 March 2023', as far as it is known */
export function britishDate(date: Day): string {
  return longDate(isoDate(date));
}

/** '21 Mar. 2023' */
export function shortDate({ year, month, day }: Day): string {
  return [day, month === undefined ? undefined : SHORT[month - 1], year].filter((part) => part !== undefined).join(' ');
}

/** 'March 21, 2023' */
export function americanDate(date: Day): string {
  return date.day === undefined ? britishDate(date) : `${monthAndDay(date)}, ${date.year}`;
}

/** 'March 21', 'March', or nothing */
export function monthAndDay({ month, day }: Day): string {
  return [monthName(month), day].filter((part) => part !== undefined).join(' ');
}

/** '21 March', 'March', or nothing */
export function dayAndMonth({ month, day }: Day): string {
  return [day, monthName(month)].filter((part) => part !== undefined).join(' ');
}

/** `2023-03-21`, `2023-03` or `2023` */
export function isoDate({ year, month, day }: Day): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [two(part)])),
  ].join('-');
}

/** A key by which works sort from the earliest; one that is not dated comes last. */
export function dateKey(date: Day | undefined): string {
  return date === undefined ? '9999' : isoDate(date);
}

function monthName(month: number | undefined): string | undefined {
  return month === undefined ? undefined : longDate(`2000-${String(month).padStart(2, '0')}`).split(' ')[0];
}
