import type { Dataset } from '../dataset/types.ts';
import type { RecordKind } from '../records/types.ts';

/** The fields that an item of a kind can have, in the order in which it has them. */
export function fieldsOf(dataset: Dataset, kind: RecordKind): readonly string[] {
  const own = (dataset.fields[kind.plural] ?? []).filter((field) => field !== 'id' && !kind.hidden.includes(field));
  const source = own.includes('evidence') ? ['source'] : [];
  return ['id', 'kind', ...own, ...kind.derived, ...source, 'caveat'];
}
