import type { Dataset } from '../dataset/types.ts';
import type { CaseyRecord } from '../records/types.ts';

/** A topic's id and those of all topics narrower than it. */
export function withNarrower(id: string, dataset: Dataset): readonly string[] {
  const narrower = (dataset.records['topics'] ?? []).filter((record) => record['broader'] === id);
  return [id, ...narrower.flatMap((record) => withNarrower(record.id, dataset))];
}

/** The ids of the topics that a record has. */
export function topicsOf(record: CaseyRecord): readonly string[] {
  const topics = record['topics'];
  return Array.isArray(topics) ? topics.map(String) : [];
}

/** The ids of the records that refer to any of some ids, by kind, each once. */
export function usage(ids: readonly string[], dataset: Dataset): { readonly [plural: string]: readonly string[] } {
  const users = ids.map((id) => dataset.usedBy(id));
  const plurals = Object.keys(dataset.records).map((plural) => {
    const members = new Set(users.flatMap((byKind) => byKind[plural] ?? []));
    return [plural, [...members].filter((id) => !ids.includes(id))] as const;
  });
  return Object.fromEntries(plurals.filter(([, members]) => members.length > 0));
}
