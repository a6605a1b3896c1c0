import { cellText } from '../view/cell.ts';
import { cellsOf } from '../view/envelope.ts';
import type { Format } from './types.ts';

export const csv: Format = {
  name: 'csv',
  summary: 'for a spreadsheet: a header, quotation marks where needed, formulas defused',
  whole: false,
  render: async (view, { header = true }) => {
    const { stringify } = await import('csv-stringify/sync');
    const lines = cellsOf(view, cellText);
    const head = header && 'rows' in view ? [view.columns] : [];
    return stringify([...head, ...lines], { escape_formulas: true });
  },
};
