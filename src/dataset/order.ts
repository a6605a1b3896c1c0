import type { CaseyRecord, RecordKind } from '../records/types.ts';

/** What a kind's records are ordered by in their file. */
export function sortKey(kind: RecordKind, record: CaseyRecord): string {
  return kind.order === 'date' ? `${String(record['date'])} ${record.id}` : record.id;
}
