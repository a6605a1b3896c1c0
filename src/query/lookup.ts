import type { Dataset, Entry } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { recordKinds } from '../records/index.ts';
import { nameable, named, nameValues } from './names.ts';
import { didYouMean } from './suggest.ts';
import type { Value } from './values.ts';

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

/** What can be looked up: all ids, and besides the names of people and organisations. */
export function lookUpValues(dataset: Dataset): readonly Value[] {
  const names = nameValues(nameable(dataset)).filter(({ besides }) => besides);
  return [...idValues(...Object.keys(dataset.fields))(dataset), ...names];
}

/** The ids of some kinds, each with what its record says in a line. */
export function idValues(...plurals: readonly string[]): (dataset: Dataset) => readonly Value[] {
  return (dataset) =>
    plurals.flatMap((plural) => {
      const kind = recordKinds.find((known) => known.plural === plural);
      const records = dataset.records[plural] ?? [];
      return kind === undefined
        ? []
        : records.map((record) => ({ name: record.id, summary: kind.headline(record, dataset) }));
    });
}

function successorOf({ id, successor, retired_on, why }: Dataset['retired'][number], dataset: Dataset): Found {
  const entry = successor === undefined ? undefined : dataset.find(successor);
  if (entry !== undefined) return { ...entry, retired: id };
  throw usageError(`'${id}' was retired on ${retired_on}: ${why}`, 'nothing took its place');
}
