import { everyRecord } from '../dataset/every-record.ts';
import type { Rule } from './types.ts';

export const speakers: Rule = {
  code: 'CASEY006',
  name: 'speakers',
  summary: 'a quote has a speaker, or says how the source describes one whom it does not name',
  scope: 'dataset',
  check: ({ dataset }) =>
    everyRecord(dataset).flatMap(({ kind, record, file, at }) => {
      const named = record['speaker'] !== undefined;
      if (kind.plural !== 'quotes' || named !== (record['attributed_to'] !== undefined)) return [];
      const message = named
        ? "has 'speaker' and 'attributed_to'; expected only one of them"
        : "has no 'speaker'; expected one, or 'attributed_to' for a speaker whom the source does not name";
      return [{ file, path: at('id'), message: `'${record.id}' ${message}` }];
    }),
};
