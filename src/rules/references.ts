import { everyRecord } from '../dataset/every-record.ts';
import { referencesOf } from '../dataset/references.ts';
import { didYouMean } from '../query/suggest.ts';
import type { Rule } from './types.ts';

export const references: Rule = {
  code: 'CASEY004',
  name: 'references',
  summary: 'an id that a record refers to exists, and is of a kind that fits there',
  scope: 'dataset',
  check: ({ dataset }) => {
    const places = everyRecord(dataset);
    const plurals = new Map(places.map(({ kind, record }) => [record.id, kind.plural]));
    const broken = places.flatMap(({ record, file, at }) =>
      referencesOf(record).flatMap(({ path, id, kinds }) => {
        const plural = plurals.get(id);
        if (plural !== undefined && (kinds === 'any' || kinds.includes(plural))) return [];
        const wanted = kinds === 'any' ? 'any file' : kinds.map((kind) => `${kind}.yaml`).join(' or ');
        const known = [...plurals]
          .filter(([, known]) => kinds === 'any' || kinds.includes(known))
          .map(([name]) => name);
        return [{ file, path: at(...path), message: `'${id}' is no id from ${wanted}${didYouMean(id, known)}` }];
      }),
    );
    const lost = dataset.retired.flatMap(({ successor }, index) =>
      successor === undefined || plurals.has(successor)
        ? []
        : [{ file: 'retired.yaml', path: [index, 'successor'], message: `'${successor}' is no id of a record` }],
    );
    return [...broken, ...lost];
  },
};
