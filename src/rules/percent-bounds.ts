import { everyRecord } from '../dataset/every-record.ts';
import type { Rule } from './types.ts';

export const percentBounds: Rule = {
  code: 'CASEY012',
  name: 'percent-bounds',
  summary: 'a share is from 0 to 100 per cent; what is more is a comparison and has a unit that says so',
  scope: 'dataset',
  check: ({ dataset }) =>
    everyRecord(dataset).flatMap(({ kind, record, file, at }) => {
      if (kind.plural !== 'figures' || record['unit'] !== 'percent') return [];
      return ['value', 'low', 'high'].flatMap((field) => {
        const value = record[field];
        if (typeof value !== 'number' || (value >= 0 && value <= 100)) return [];
        return [
          {
            file,
            path: at(field),
            message: `${value} is no share; expected 0 to 100, or a unit such as 'percent-more-likely'`,
          },
        ];
      });
    }),
};
