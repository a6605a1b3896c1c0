import { accessible as general } from '../../formats/accessible.ts';
import type { Format } from '../../formats/types.ts';

/** What is wrong before where, and the words of the draft before those of the record. */
const ORDER = ['severity', 'verdict', 'message', 'path', 'line', 'column', 'text', 'expected', 'record', 'source'];

export const accessible: Format = {
  ...general,
  render: (view, page) => {
    if (!('rows' in view)) return general.render(view, page);
    const rows = view.rows.map((row) => ({ ...row, fields: ORDER.filter((field) => field in row.item) }));
    return general.render({ ...view, rows }, page);
  },
};
