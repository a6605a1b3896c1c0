import { usageError } from '../errors.ts';
import type { CaseyRecord } from '../records/types.ts';
import { dateExists } from '../text/dates.ts';
import type { Filter } from './filters/types.ts';

const DATE_FIELDS = ['date', 'said_on', 'issued'];

/**
 * Makes a filter that holds a record's date against a limit. Dates are compared as far as both are
 * known: `--until 2023-03` takes in all of March, and an event known only to be of March 2023 is on
 * or after 21 March as well as before it.
 */
export function periodFilter(name: string, summary: string, within: (date: string, limit: string) => boolean): Filter {
  return {
    name,
    placeholder: 'date',
    summary,
    fields: DATE_FIELDS,
    keeps: ([limit = '']) => {
      checkDate(limit);
      return (record) => {
        const date = dateOf(record);
        if (date === undefined) return false;
        const known = Math.min(date.length, limit.length);
        return within(date.slice(0, known), limit.slice(0, known));
      };
    },
  };
}

/** @throws CaseyError where a text is no date as far as one can be known */
export function checkDate(text: string): void {
  if (/^\d{4}(-\d{2}){0,2}$/.test(text) && dateExists(text)) return;
  const hint = "write it as '2023', '2023-03' or '2023-03-21'";
  const today = text.toLowerCase() === 'today' ? ', and today as "$(date +%F)"' : '';
  throw usageError(`'${text}' is not a date that casey understands`, hint + today);
}

/** The date that a record is about, where it has one. */
export function dateOf(record: CaseyRecord): string | undefined {
  return DATE_FIELDS.map((field) => record[field]).find((date) => typeof date === 'string');
}
