import type { Dataset, Entry } from '../dataset/types.ts';
import { fieldsOfAny, fieldsPicked } from '../query/fields.ts';
import type { Item, RecordKind } from '../records/types.ts';
import { identity } from './identity.ts';
import { rowOf, underHeadline } from './row.ts';
import type { Query, RowsView, View } from './types.ts';

/** What a view of records is made from. */
export interface Parts {
  readonly layout: 'list' | 'cards';
  readonly entries: readonly Entry[];
  /** For each entry what its item has besides, where there is something. */
  readonly extra?: readonly Item[];
  readonly total: number;
  /** The fields that the user picked; without them an item is whole. */
  readonly picked: readonly string[] | undefined;
  /** The columns where the user picked none. */
  readonly columns: readonly string[];
  readonly query: Query;
  /** Whether an item is to have all that a record says, its sources spelt out. */
  readonly whole: boolean;
}

/**
 * Makes the view of some records. Where fields were picked that leave out a caveat which some record
 * has, it is added as the last column: but for a bare id, nothing goes out without it. A figure's
 * number brings what it counts with it in the same way.
 */
export function recordView(dataset: Dataset, parts: Parts): RowsView {
  const { layout, entries, extra, total, picked, columns, query, whole } = parts;
  const fields = new Map<RecordKind, readonly string[]>();
  for (const kind of new Set(entries.map((entry) => entry.kind))) {
    fields.set(kind, underHeadline(kind, layout === 'cards' ? ['id', 'kind', ...kind.card] : columns));
  }
  const spelt = whole || picked !== undefined;
  const rows = entries.map((entry, at) => {
    const row = rowOf(entry, dataset, fields.get(entry.kind) ?? [], spelt);
    return extra === undefined ? row : { ...row, item: { ...row.item, ...extra[at] } };
  });
  const chosen = withCompanions(picked ?? columns, entries);
  const bare = entries.some(({ kind }, index) => {
    const carried = kind.carriers.some((field) => chosen.includes(field));
    return !carried && rows[index]?.item['caveat'] !== null;
  });
  const claims = chosen.some((field) => field !== 'id' && field !== 'kind');
  const shown = bare && claims ? [...chosen, 'caveat'] : chosen;
  const answer = { layout, dataset: identity(dataset), query, total, columns: shown };
  if (picked === undefined) return { ...answer, rows };
  return { ...answer, rows: rows.map(({ item }) => ({ item: pick(item, shown), headline: '', fields: shown })) };
}

/** Fields with those that must go with them, where a record has them. */
function withCompanions(fields: readonly string[], entries: readonly Entry[]): readonly string[] {
  const companions = entries.flatMap(({ kind, record }) =>
    fields.flatMap((field) => kind.companions[field] ?? []).filter((field) => record[field] !== undefined),
  );
  return [...new Set([...fields, ...companions])];
}

/** Makes the view that says only how many records there are. */
export function countView(dataset: Dataset, total: number, query: Query): View {
  return { layout: 'count', dataset: identity(dataset), query, total };
}

/**
 * Gives the fields that the user picked, each once; undefined where none were asked for.
 * @param more fields that an item has besides those of its kind
 * @throws CaseyError where the kinds have no such field
 */
export function pickedFields(
  asked: readonly string[] | undefined,
  dataset: Dataset,
  kinds: readonly RecordKind[],
  more: readonly string[] = [],
): readonly string[] | undefined {
  return fieldsPicked(asked, [...fieldsOfAny(dataset, kinds), ...more]);
}

function pick<T>(item: { readonly [field: string]: T }, fields: readonly string[]): { readonly [field: string]: T } {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = item[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
