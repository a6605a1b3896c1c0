import { fileOf, sortKey } from '../dataset/files.ts';
import { recordKinds } from '../records/index.ts';
import type { Rule } from './types.ts';

export const recordOrder: Rule = {
  code: 'CASEY009',
  name: 'record-order',
  summary: 'records stand in the order of their ids, events in that of their dates',
  scope: 'house',
  check: ({ dataset }) =>
    recordKinds.flatMap((kind) => {
      const records = dataset.records[kind.plural] ?? [];
      const index = records.findIndex(
        (record, at) => at > 0 && sortKey(kind, record) < sortKey(kind, records[at - 1] ?? record),
      );
      const [record, before] = [records[index], records[index - 1]];
      if (record === undefined || before === undefined) return [];
      return [
        {
          file: fileOf(kind),
          path: [index, 'id'],
          message: `'${record.id}' stands after '${before.id}'; expected it before (\`npm run data:fix\` puts records in order)`,
        },
      ];
    }),
};
