import type { Dataset, Entry } from '../dataset/types.ts';
import { recordKinds } from '../records/index.ts';

/** Every record of a dataset, kind by kind. */
export function entriesOf(dataset: Dataset): readonly Entry[] {
  return recordKinds.flatMap((kind) => (dataset.records[kind.plural] ?? []).map((record) => ({ kind, record })));
}
