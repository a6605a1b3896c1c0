import { usageError } from '../../errors.ts';
import { idValues } from '../lookup.ts';
import { didYouMean } from '../suggest.ts';
import type { Filter } from './types.ts';

export const source: Filter = {
  name: 'source',
  placeholder: 'id',
  summary: 'stated by this source',
  values: idValues('sources'),
  many: true,
  fields: ['evidence'],
  keeps: (typed, dataset) => {
    const values = typed.map((value) => value.toLowerCase());
    const known = new Set((dataset.records['sources'] ?? []).map((record) => record.id));
    const unknown = values.find((value) => !known.has(value));
    if (unknown !== undefined) {
      throw usageError(`unknown source '${unknown}'${didYouMean(unknown, known)}`, 'all sources: casey sources');
    }
    return (record) => {
      const evidence = record['evidence'];
      return Array.isArray(evidence) && evidence.some((entry) => values.includes(entry.source));
    };
  },
};
