import type { Dataset, Entry } from '../dataset/types.ts';
import type { Json } from '../records/types.ts';
import { sourceLine } from './source-line.ts';
import type { Row } from './types.ts';

/**
 * Gives a record as casey prints it: self-contained, each source spelt out, the caveat beside it.
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
    item,
    headline: kind.headline(record, dataset),
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
  const id = String(entry['source']);
  return dataset.get('sources', id) ?? { id };
}
