import { periodFilter } from '../period.ts';

export const since = periodFilter(
  'since',
  'on or after this date: 2023, 2023-03 or 2023-03-21',
  (date, limit) => date >= limit,
);
