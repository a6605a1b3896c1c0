import { everyRecord } from '../dataset/every-record.ts';
import { comparisons } from '../record/schema.ts';
import type { Rule } from './types.ts';

const units = new Set<unknown>(comparisons);

export const comparators: Rule = {
  code: 'CASEY013',
  name: 'comparators',
  summary: 'a figure that compares says with what, and no other does',
  scope: 'dataset',
  check: ({ dataset }) =>
    everyRecord(dataset).flatMap(({ kind, record, file, at }) => {
      if (kind.plural !== 'figures') return [];
      const compares = units.has(record['unit']);
      if (compares === (record['comparator'] !== undefined)) return [];
      return compares
        ? [{ file, path: at('unit'), message: `'${record.id}' compares; expected a 'comparator'` }]
        : [
            {
              file,
              path: at('comparator'),
              message: `'${record['unit']}' compares nothing; expected no 'comparator', or a unit that compares`,
            },
          ];
    }),
};
