import { recordKinds } from '../records/index.ts';
import { referencesOf } from './references.ts';
import type { CompiledDataset, Dataset, Entry } from './types.ts';

/** Makes a compiled dataset ready to be asked: by id, and by what refers to what. */
export function openDataset(compiled: CompiledDataset): Dataset {
  const entries = recordKinds.flatMap((kind) =>
    (compiled.records[kind.plural] ?? []).map((record): Entry => ({ kind, record })),
  );
  let users: ReadonlyMap<string, readonly Entry[]> | undefined;
  return {
    ...compiled,
    byId: new Map(entries.map((entry) => [entry.record.id, entry])),
    usedBy: (id) => {
      users ??= reverse(entries);
      return users.get(id) ?? [];
    },
  };
}

function reverse(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const users = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of new Set(referencesOf(entry.record).map((reference) => reference.id))) {
      const known = users.get(id);
      if (known) known.push(entry);
      else users.set(id, [entry]);
    }
  }
  return users;
}
