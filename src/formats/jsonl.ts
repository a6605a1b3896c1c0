import { safeJsonText } from '../view/safe-json.ts';
import type { Format } from './types.ts';

export const jsonl: Format = {
  name: 'jsonl',
  summary: 'the items alone, one JSON object a line',
  whole: true,
  render: (view) =>
    view.layout === 'count'
      ? `${JSON.stringify({ total: view.total })}\n`
      : 'rows' in view
        ? view.rows.map(({ item }) => `${safeJsonText(item)}\n`).join('')
        : '',
};
