import { everyRecord } from '../dataset/every-record.ts';
import { dateExists } from '../text/dates.ts';
import type { Rule } from './types.ts';

const DATE_FIELDS = ['date', 'said_on', 'issued', 'accessed'];

export const realDates: Rule = {
  code: 'CASEY005',
  name: 'real-dates',
  summary: 'a date is in the calendar',
  scope: 'dataset',
  check: ({ dataset }) =>
    everyRecord(dataset).flatMap(({ record, file, at }) =>
      DATE_FIELDS.flatMap((field) => {
        const date = record[field];
        if (typeof date !== 'string' || dateExists(date)) return [];
        return [{ file, path: at(field), message: `'${date}' is not in the calendar; expected a day that exists` }];
      }),
    ),
};
