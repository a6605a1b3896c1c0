import type { Dataset } from '../../dataset/types.ts';
import { usageError } from '../../errors.ts';
import type { CaseyRecord } from '../../records/types.ts';
import { foldName } from '../../text/fold.ts';
import { didYouMean } from '../suggest.ts';
import type { Filter } from './types.ts';

export const by: Filter = {
  name: 'by',
  placeholder: 'name',
  summary: 'said by this person or body: id, name, surname or alias',
  many: true,
  fields: ['speaker'],
  keeps: (values, dataset) => {
    const ids = new Set(values.flatMap((value) => speakerIds(value, dataset)));
    return (record) => typeof record['speaker'] === 'string' && ids.has(record['speaker']);
  },
};

/** The people and organisations that a name fits; more than one where they share a surname. */
function speakerIds(value: string, dataset: Dataset): readonly string[] {
  const known = [...(dataset.records['people'] ?? []), ...(dataset.records['organisations'] ?? [])];
  const wanted = foldName(value);
  const ids = known.filter((record) => namesOf(record).some((name) => foldName(name) === wanted)).map(({ id }) => id);
  if (ids.length > 0) return ids;
  throw usageError(
    `unknown name '${value}'${didYouMean(value, known.flatMap(namesOf))}`,
    'all names: casey people, casey organisations',
  );
}

function namesOf(record: CaseyRecord): readonly string[] {
  const fields = ['id', 'name', 'family', 'abbreviation', 'first_mention', 'later_mentions', 'aliases', 'wrong_forms'];
  return fields.flatMap((field) => record[field] ?? []).filter((name) => typeof name === 'string');
}
