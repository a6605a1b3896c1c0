import { periodFilter } from '../period.ts';

export const until = periodFilter('until', 'on or before this date', (date, limit) => date <= limit);
