import { usageError } from '../../errors.ts';
import { allNames, named, speakerValues } from '../names.ts';
import { didYouMean } from '../suggest.ts';
import type { Filter } from './types.ts';

export const by: Filter = {
  name: 'by',
  placeholder: 'name',
  summary: 'said by this person or body: id, name, surname or alias',
  values: speakerValues,
  many: true,
  fields: ['speaker'],
  keeps: (values, dataset) => {
    const speakers = [...new Set(values)].flatMap((value) => {
      const found = named(value, dataset);
      if (found.length > 0) return found;
      const hint = 'all names: casey people, casey organisations';
      throw usageError(`unknown name '${value}'${didYouMean(value, allNames(dataset))}`, hint);
    });
    const ids = new Set<unknown>(speakers.map(({ id }) => id));
    return (record) => ids.has(record['speaker']);
  },
};
