import type { Dataset } from '../dataset/types.ts';
import { fieldsPicked } from '../query/fields.ts';
import type { Item } from '../records/types.ts';
import { identity } from './identity.ts';
import type { Query, View } from './types.ts';

interface Parts {
  readonly layout: 'list' | 'cards';
  readonly items: readonly Item[];
  readonly columns: readonly string[];
  readonly picked: readonly string[] | undefined;
  readonly query: Query;
}

/**
 * Makes the view of items that are no records: counts, verdicts, corrections.
 * @throws CaseyError where a field was picked that they have not
 */
export function plainView(dataset: Dataset, { layout, items, columns, picked, query }: Parts): View {
  const shown = fieldsPicked(picked, columns) ?? columns;
  const rows = items.map((item) => ({
    item: Object.fromEntries(shown.map((field) => [field, item[field] ?? null])),
    headline: '',
    fields: shown,
  }));
  return { layout, dataset: identity(dataset), query, total: items.length, columns: shown, rows };
}

/**
 * Makes the view of a text that is the whole answer.
 * @param toRead whether it is laid out for a reader; any other is printed exactly as it is
 */
export function documentView(dataset: Dataset, text: string, query: Query, toRead = false): View {
  return { layout: 'document', dataset: identity(dataset), query, total: 1, text, toRead };
}
