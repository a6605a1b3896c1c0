import type { CaseyRecord, RecordKind } from '../records/types.ts';

/** The YAML file that holds a kind's records. */
export function fileOf(kind: RecordKind): string {
  return `${kind.plural}.yaml`;
}

/** What a kind's records are ordered by in their file. */
export function sortKey(kind: RecordKind, record: CaseyRecord): string {
  return kind.order === 'date' ? `${String(record['date'])} ${record.id}` : record.id;
}
