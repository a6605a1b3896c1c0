import type { Dataset } from '../dataset/types.ts';
import { onceFor } from '../once.ts';
import type { CaseyRecord } from '../records/types.ts';

/** A topic's id and those of all topics narrower than it. */
export function withNarrower(id: string, dataset: Dataset): readonly string[] {
  const narrower = narrowerIn(dataset.records['topics'] ?? []);
  const ids: string[] = [];
  // Depth first, as a reader of the tree goes.
  for (const left = [id]; left.length > 0; ) {
    const next = left.pop() ?? id;
    ids.push(next);
    left.push(...(narrower.get(next) ?? []).toReversed());
  }
  return ids;
}

type Narrower = ReadonlyMap<unknown, readonly string[]>;

/** The ids of the topics right under each topic. */
const narrowerIn = onceFor((topics: readonly CaseyRecord[]): Narrower => {
  const narrower = new Map<unknown, string[]>();
  for (const { id, broader } of topics) {
    const ids = narrower.get(broader) ?? [];
    ids.push(id);
    narrower.set(broader, ids);
  }
  return narrower;
});

/** The ids of the topics that a record has. */
export function topicsOf(record: CaseyRecord): readonly string[] {
  const topics = record['topics'];
  return Array.isArray(topics) ? topics.map(String) : [];
}

/** The ids of the records that refer to any of some ids, by kind, each once. */
export function usage(ids: readonly string[], dataset: Dataset): { readonly [plural: string]: readonly string[] } {
  const own = new Set(ids);
  const users = ids.map((id) => dataset.usedBy(id));
  const plurals = Object.keys(dataset.records).map((plural) => {
    const members = new Set(users.flatMap((byKind) => byKind[plural] ?? []));
    return [plural, [...members].filter((id) => !own.has(id))] as const;
  });
  return Object.fromEntries(plurals.filter(([, members]) => members.length > 0));
}
