import { outputOptions } from '../command/options.ts';
import { plainView } from '../view/plain.ts';
import type { CommandBody } from './types.ts';

const COLUMNS = ['date', 'id', 'was', 'now', 'why'];

export const corrections: CommandBody = {
  examples: [
    { line: 'casey corrections', does: 'all of them' },
    { line: 'casey corrections --format csv', does: 'for a spreadsheet' },
  ],
  options: () => outputOptions(() => COLUMNS),
  run: (request, dataset) => {
    const picked = request.options.get('fields');
    const items = dataset.corrections.map((correction) => ({ ...correction }));
    const view = plainView(dataset, {
      layout: 'list',
      items,
      columns: COLUMNS,
      picked,
      query: { command: 'corrections' },
    });
    const notes = items.length === 0 ? ['nothing has been corrected so far'] : [];
    return { view, notes };
  },
};
