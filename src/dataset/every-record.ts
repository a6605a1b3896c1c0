import { recordKinds } from '../records/index.ts';
import type { CaseyRecord, RecordKind } from '../records/types.ts';
import { fileOf } from './files.ts';
import type { CompiledDataset, Path } from './types.ts';

export interface Place {
  readonly kind: RecordKind;
  readonly record: CaseyRecord;
  readonly file: string;
  /** The path of a field of this record, from the top of its file. */
  readonly at: (...field: Path) => Path;
}

/** Every record of a dataset with its place in its file. */
export function everyRecord(dataset: CompiledDataset): readonly Place[] {
  return recordKinds.flatMap((kind) =>
    (dataset.records[kind.plural] ?? []).map((record, index) => ({
      kind,
      record,
      file: fileOf(kind),
      at: (...field: Path) => [index, ...field],
    })),
  );
}
