import type { Dataset, Entry } from '../dataset/types.ts';
import type { Item } from '../records/types.ts';
import { recordView } from './records.ts';
import { underHeadline } from './row.ts';
import type { AnswerView, Query, RowsView, Span } from './types.ts';

interface Parts {
  /** The records that a search found, the best first. */
  readonly entries: readonly Entry[];
  /** For each of them what the search says of it. */
  readonly found: readonly Item[];
  readonly total: number;
  readonly picked: readonly string[] | undefined;
  readonly columns: readonly string[];
  /** What a card says besides what a list of its kind does. */
  readonly besides: readonly string[];
  readonly query: Query;
  readonly whole: boolean;
  readonly spansIn: (text: string) => readonly Span[];
  readonly none: string;
}

/** Makes the view of what a search found; of picked fields it is a list like any other. */
export function answerView(dataset: Dataset, parts: Parts): AnswerView | RowsView {
  const { entries, found, besides, spansIn, none, ...rest } = parts;
  const list = recordView(dataset, { ...rest, layout: 'list', entries, extra: found });
  if (rest.picked !== undefined && entries.length > 0) return list;
  const rows = list.rows.map((row, at) => {
    const kind = entries[at]?.kind;
    const card =
      kind === undefined
        ? []
        : underHeadline(kind, [...kind.columns.filter((field) => field !== 'id'), 'kind', ...besides, 'id']);
    return { ...row, fields: at === 0 ? card : ['caveat', 'kind', 'id'] };
  });
  return { ...list, layout: 'answer', rows, spansIn, none };
}
