import type { Dataset } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { topicsOf, withNarrower } from '../record/usage.ts';
import type { CaseyRecord } from '../records/types.ts';
import { foldName } from '../text/fold.ts';
import type { Keeps } from './filters/types.ts';
import { didYouMean } from './suggest.ts';
import type { Value } from './values.ts';

/**
 * Gives the test whether a record has any of some topics or a narrower one, each named by id, label or alias.
 * @throws CaseyError where a topic is not known
 */
export function hasTopic(values: readonly string[], dataset: Dataset): Keeps {
  const wanted = new Set([...new Set(values)].flatMap((value) => withNarrower(topicId(value, dataset), dataset)));
  return (record) => topicsOf(record).some((id) => wanted.has(id));
}

/** The topics by their ids, and besides by their labels and aliases. */
export function topicValues(dataset: Dataset): readonly Value[] {
  return (dataset.records['topics'] ?? []).flatMap((record) => {
    const [label = '', ...aliases] = namesOf(record);
    const others = [label, ...aliases].map(
      (name) => ({ name, summary: `the topic ${record.id}`, besides: true }) as const,
    );
    return [{ name: record.id, summary: label }, ...others];
  });
}

function topicId(value: string, dataset: Dataset): string {
  const names = new Map<string, string>();
  const shown: string[] = [];
  for (const record of dataset.records['topics'] ?? []) {
    for (const name of [record.id, ...namesOf(record)]) {
      names.set(foldName(name), record.id);
      shown.push(name);
    }
  }
  const id = names.get(foldName(value));
  if (id !== undefined) return id;
  const meant = didYouMean(value, shown);
  const search = meant === '' ? `; to search: casey ${value}` : '';
  throw usageError(`unknown topic '${value}'${meant}`, `all topics: casey topics${search}`);
}

function namesOf(topic: CaseyRecord): readonly string[] {
  const aliases = Array.isArray(topic['aliases']) ? topic['aliases'].map(String) : [];
  return [String(topic['label']), ...aliases];
}
