import type { Item, Json } from '../records/types.ts';
import { safeJson } from './safe-json.ts';
import type { View } from './types.ts';

/** The version of the envelope's own shape: it rises where a key goes or changes its meaning. */
const SCHEMA_VERSION = 1;

/** An answer as data, for formats that carry all of it. */
export function envelope(view: View): { readonly [key: string]: unknown } {
  const { dataset, query, total } = view;
  return {
    schema_version: SCHEMA_VERSION,
    dataset: safeJson(dataset),
    query: safeJson(query),
    total,
    items: itemsOf(view),
  };
}

/** The items of an answer, safe to print; none where it is only a count. */
export function itemsOf(view: View): readonly Item[] {
  return 'rows' in view ? view.rows.map(({ item }) => safeJson(item)) : [];
}

/** The cells of an answer in lines of fields, one line a record, with `one` for a field's value. */
export function cellsOf(view: View, one: (value: Json | undefined) => string): readonly (readonly string[])[] {
  if (!('rows' in view)) return [[String(view.total)]];
  return view.rows.map(({ item }) => view.columns.map((column) => one(item[column])));
}
