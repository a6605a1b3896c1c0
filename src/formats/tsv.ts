import { cellText } from '../view/cell.ts';
import { cellsOf } from '../view/envelope.ts';
import type { Format } from './types.ts';

export const tsv: Format = {
  name: 'tsv',
  summary: 'one record a line, fields parted by tabs, no header: the default into a pipe',
  whole: false,
  render: (view, { header }) => {
    const lines = cellsOf(view, cellText);
    const head = header && 'rows' in view ? [view.columns] : [];
    return [...head, ...lines].map((cells) => `${cells.join('\t')}\n`).join('');
  },
};
