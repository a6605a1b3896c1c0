import type { Dataset } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import type { CaseyRecord, Json, RecordKind } from '../records/types.ts';
import { fieldsOf } from './fields.ts';
import { filters } from './filters/index.ts';
import type { Filter } from './filters/types.ts';
import { didYouMean } from './suggest.ts';

/** What a list is narrowed to, by the filters' names. */
export type Criteria = { readonly [filter: string]: readonly string[] };

/** The filters that make sense for a kind: those whose field it has. */
export function filtersFor(kind: RecordKind, fields: readonly string[]): readonly Filter[] {
  return filters.filter((filter) =>
    filter.fields.some((field) => fields.includes(field) || kind.derived.includes(field)),
  );
}

/**
 * Gives the records of a kind that fit all criteria, in the dataset's order or sorted.
 * @throws CaseyError where a value or the field to sort by is not known
 */
export function select(dataset: Dataset, kind: RecordKind, criteria: Criteria, sort?: string): readonly CaseyRecord[] {
  const tests = filters.flatMap((filter) => {
    const values = criteria[filter.name];
    return values === undefined ? [] : [filter.keeps(values, dataset)];
  });
  const kept = (dataset.records[kind.plural] ?? []).filter((record) => tests.every((keeps) => keeps(record)));
  if (sort !== undefined) return sorted(kept, kind, dataset, sort);
  return [...kept.filter((record) => !kind.later(record)), ...kept.filter(kind.later)];
}

function sorted(
  records: readonly CaseyRecord[],
  kind: RecordKind,
  dataset: Dataset,
  sort: string,
): readonly CaseyRecord[] {
  const descending = sort.startsWith('-');
  const field = descending ? sort.slice(1) : sort;
  const known = fieldsOf(dataset, kind);
  if (!known.includes(field)) {
    throw usageError(`unknown field '${field}'${didYouMean(field, known)}`, `${kind.plural} have ${known.join(', ')}`);
  }
  const keyed = records.map((record) => ({ record, key: record[field] }));
  return keyed.toSorted((a, b) => compare(a.key, b.key, descending ? -1 : 1)).map(({ record }) => record);
}

/** Orders numbers by size and all else as text; what is absent comes last either way. */
function compare(a: Json | undefined, b: Json | undefined, direction: 1 | -1): number {
  const [noA, noB] = [a === undefined || a === null, b === undefined || b === null];
  if (noA || noB) return Number(noA) - Number(noB);
  if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
  const [left, right] = [JSON.stringify(a).toLowerCase(), JSON.stringify(b).toLowerCase()];
  return left === right ? 0 : direction * (left < right ? -1 : 1);
}
