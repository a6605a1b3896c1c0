import type { Dataset, Entry } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { named } from './names.ts';
import { didYouMean } from './suggest.ts';

export interface Found extends Entry {
  /** The retired id under which it was asked for, where it was. */
  readonly retired?: string;
}

/**
 * Gives what some ids, retired ids or names mean, each record once, and says which ids are retired.
 * @throws CaseyError where one of them means nothing
 */
export function lookUpAll(
  dataset: Dataset,
  asked: readonly string[],
): { readonly found: readonly Found[]; readonly notes: readonly string[] } {
  const all = [...new Set(asked)].flatMap((id) => lookUp(dataset, id));
  const found = [...new Map(all.map((entry) => [entry.record.id, entry])).values()];
  const notes = found.flatMap(({ record, retired }) =>
    retired === undefined ? [] : [`'${retired}' is retired; '${record.id}' took its place`],
  );
  return { found, notes };
}

/**
 * Gives the record that has an id; for a retired id the record that took its place; for a name the
 * people or organisations that have it.
 * @throws CaseyError where there is none
 */
export function lookUp(dataset: Dataset, asked: string): readonly Found[] {
  const id = asked.toLowerCase();
  const entry = dataset.find(id);
  if (entry !== undefined) return [entry];
  const gone = dataset.retired.find((retired) => retired.id === id);
  if (gone !== undefined) return [successorOf(gone, dataset)];
  const people = named(asked, dataset).flatMap((record) => dataset.find(record.id) ?? []);
  if (people.length > 0) return people;
  const hint = 'ids stand in every list: casey findings, casey quotes …';
  throw usageError(`unknown id '${asked}'${didYouMean(asked, dataset.ids())}`, hint);
}

function successorOf({ id, successor, retired_on, why }: Dataset['retired'][number], dataset: Dataset): Found {
  const entry = successor === undefined ? undefined : dataset.find(successor);
  if (entry !== undefined) return { ...entry, retired: id };
  throw usageError(`'${id}' was retired on ${retired_on}: ${why}`, 'nothing took its place');
}
