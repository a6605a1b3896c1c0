import type { CaseyRecord } from '../records/types.ts';
import { referencesOf } from './references.ts';

/** What would take reading every record to know: which kind an id is of, and what refers to it. */
export interface RecordIndex {
  /** The plural of the kind of each id. */
  readonly kind_of: { readonly [id: string]: string };
  /** For each id that is referred to, the ids of the records that do so, by the plural of their kind. */
  readonly used_by: { readonly [id: string]: { readonly [plural: string]: readonly string[] } };
}

/** Makes the index of a dataset's records. */
export function indexRecords(records: { readonly [plural: string]: readonly CaseyRecord[] }): RecordIndex {
  const kinds = new Map<string, string>();
  const users = new Map<string, Map<string, string[]>>();
  for (const [plural, list] of Object.entries(records)) {
    for (const record of list) {
      kinds.set(record.id, plural);
      for (const id of new Set(referencesOf(record).map((reference) => reference.id))) {
        const byKind = users.get(id) ?? new Map<string, string[]>();
        const ids = byKind.get(plural) ?? [];
        ids.push(record.id);
        byKind.set(plural, ids);
        users.set(id, byKind);
      }
    }
  }
  const used = [...users].map(([id, byKind]) => [id, Object.fromEntries(byKind)] as const);
  return { kind_of: Object.fromEntries(kinds), used_by: Object.fromEntries(used) };
}
