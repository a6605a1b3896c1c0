import type { Dataset, Entry } from '../dataset/types.ts';
import type { Item, Json } from '../records/types.ts';
import { safeText } from '../terminal/safe-text.ts';
import { sourceLine } from './source-line.ts';
import type { Row } from './types.ts';

/**
 * Gives a record as casey prints it: self-contained, each source spelt out, the caveat beside it,
 * and nothing in it that a terminal or an encoder could trip over.
 */
export function rowOf({ kind, record }: Entry, dataset: Dataset, fields: readonly string[]): Row {
  const own = Object.entries(record).filter(([field]) => field !== 'id' && !kind.hidden.includes(field));
  const evidence = record['evidence'];
  const item = {
    id: record.id,
    kind: kind.kind,
    ...Object.fromEntries(own),
    ...kind.derive(record, dataset),
    ...(Array.isArray(evidence) && {
      evidence: evidence.map((entry) => spelledOut(entry, dataset)),
      source: evidence.map((entry) => sourceLine(sourceOf(entry, dataset))).join('; '),
    }),
    caveat: kind.caveat(record, dataset) ?? null,
  };
  const below = fields.filter((field) => field !== 'caveat' && !kind.said.includes(field));
  const carried = below.some((field) => kind.carriers.includes(field));
  return {
    item: safe(item),
    headline: safeText(kind.headline(record, dataset)),
    fields: carried ? below : ['caveat', ...below],
  };
}

const SOURCE_FIELDS = ['type', 'title', 'author', 'container-title', 'publisher', 'issued', 'URL', 'reliability'];

function spelledOut(entry: { readonly [key: string]: Json }, dataset: Dataset): Json {
  const source = sourceOf(entry, dataset);
  const known = SOURCE_FIELDS.filter((field) => source[field] !== undefined);
  return { ...entry, ...Object.fromEntries(known.map((field) => [field, source[field] ?? null])) };
}

function sourceOf(entry: { readonly [key: string]: Json }, dataset: Dataset) {
  return dataset.byId.get(String(entry['source']))?.record ?? { id: String(entry['source']) };
}

function safe(item: Item): Item;
function safe(value: Json): Json;
function safe(value: Json): Json {
  if (typeof value === 'string') return safeText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => safe(member));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [safeText(key), safe(member)]));
}
