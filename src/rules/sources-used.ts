import { everyRecord } from '../dataset/every-record.ts';
import { referencesOf } from '../dataset/references.ts';
import type { Rule } from './types.ts';

export const sourcesUsed: Rule = {
  code: 'CASEY017',
  name: 'sources-used',
  summary: 'every source is one that some record rests on or another source repeats',
  scope: 'house',
  check: ({ dataset }) => {
    const places = everyRecord(dataset);
    const used = new Set(places.flatMap(({ record }) => referencesOf(record).map(({ id }) => id)));
    return places
      .filter(({ kind, record }) => kind.plural === 'sources' && !used.has(record.id))
      .map(({ record, file, at }) => ({
        file,
        path: at('id'),
        message: `nothing rests on '${record.id}'; expected a record that does`,
      }));
  },
};
