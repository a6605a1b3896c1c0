import { everyRecord } from '../dataset/every-record.ts';
import type { Rule } from './types.ts';

export const uniqueIds: Rule = {
  code: 'CASEY003',
  name: 'unique-ids',
  summary: 'an id stands once over all kinds and is not one of those retired',
  scope: 'dataset',
  check: ({ dataset }) => {
    const retired = new Set(dataset.retired.map((entry) => entry.id));
    const seen = new Map<string, string>();
    return everyRecord(dataset).flatMap(({ record, file, at }) => {
      const before = retired.has(record.id) ? 'retired.yaml' : seen.get(record.id);
      seen.set(record.id, file);
      if (before === undefined) return [];
      return [
        {
          file,
          path: at('id'),
          message: `'${record.id}' stands in ${before} already; expected an id that nothing else has`,
        },
      ];
    });
  },
};
