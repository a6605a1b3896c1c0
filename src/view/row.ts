import type { Dataset, Entry } from '../dataset/types.ts';
import type { RecordKind } from '../records/types.ts';
import type { Row } from './types.ts';

/**
 * Gives a record as casey prints it.
 * @param fields the fields to print under the headline
 * @param whole whether each source is to be spelt out, which a list of some columns has no use for
 */
export function rowOf({ kind, record }: Entry, dataset: Dataset, fields: readonly string[], whole: boolean): Row {
  const evidence = record['evidence'];
  const spelt = whole &&
    Array.isArray(evidence) && { evidence: evidence.map((entry) => ({ ...entry, ...dataset.cite(entry.source) })) };
  const item = spelt ? { ...record, ...spelt } : record;
  return { item, headline: kind.headline(record, dataset), says: kind.said[0], fields };
}

/** The fields to print under a headline: not those that it says, the caveat first unless others say it. */
export function underHeadline(kind: RecordKind, fields: readonly string[]): readonly string[] {
  const below = fields.filter((field) => field !== 'caveat' && !kind.said.includes(field));
  return below.some((field) => kind.carriers.includes(field)) ? below : ['caveat', ...below];
}
