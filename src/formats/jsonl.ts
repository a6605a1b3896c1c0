import { itemsOf } from '../view/envelope.ts';
import type { Format } from './types.ts';

export const jsonl: Format = {
  name: 'jsonl',
  summary: 'the items alone, one JSON object a line',
  whole: true,
  render: (view) =>
    view.layout === 'count'
      ? `${JSON.stringify({ total: view.total })}\n`
      : itemsOf(view)
          .map((item) => `${JSON.stringify(item)}\n`)
          .join(''),
};
