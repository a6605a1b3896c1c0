import type { Dataset, Entry } from '../dataset/types.ts';
import { once } from '../once.ts';
import type { Item, Json } from '../records/types.ts';
import type { Row } from './types.ts';

/**
 * Gives a record as casey prints it: self-contained, each source spelt out, the caveat beside it. What
 * has to be worked out is worked out when it is asked for, for most formats print a few fields only.
 */
export function rowOf({ kind, record }: Entry, dataset: Dataset, fields: readonly string[]): Row {
  const item: { [field: string]: Json } = { id: record.id, kind: kind.kind };
  for (const [field, value] of Object.entries(record)) {
    if (value !== undefined && field !== 'source_line' && !kind.hidden.includes(field)) item[field] = value;
  }
  const derived = once(() => kind.derive(record, dataset));
  for (const field of kind.derived) if (!(field in item)) whenAsked(item, field, () => derived()[field] ?? null);
  const evidence = record['evidence'];
  if (Array.isArray(evidence)) {
    whenAsked(item, 'evidence', () => evidence.map((entry) => spelledOut(entry, dataset)));
    item['source'] = record['source_line'] ?? null;
  }
  item['caveat'] = kind.caveat(record, dataset) ?? null;
  const below = fields.filter((field) => field !== 'caveat' && !kind.said.includes(field));
  const carried = below.some((field) => kind.carriers.includes(field));
  return { item, headline: kind.headline(record, dataset), fields: carried ? below : ['caveat', ...below] };
}

function whenAsked(item: Item, field: string, make: () => Json): void {
  Object.defineProperty(item, field, { enumerable: true, configurable: true, get: once(make) });
}

const SOURCE_FIELDS = ['type', 'title', 'author', 'container-title', 'publisher', 'issued', 'URL', 'reliability'];

function spelledOut(entry: { readonly [key: string]: Json }, dataset: Dataset): Json {
  const source = sourceOf(entry, dataset);
  const full: { [field: string]: Json } = { ...entry };
  for (const field of SOURCE_FIELDS) {
    const value = source[field];
    if (value !== undefined) full[field] = value;
  }
  return full;
}

function sourceOf(entry: { readonly [key: string]: Json }, dataset: Dataset) {
  const id = String(entry['source']);
  return dataset.get('sources', id) ?? { id };
}
