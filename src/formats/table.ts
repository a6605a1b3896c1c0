import { columnWidths } from '../text/column-widths.ts';
import { measureFor } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { cellText } from '../view/cell.ts';
import { labelOf } from '../view/label.ts';
import { text } from './text.ts';
import type { Format, Style } from './types.ts';

const GAP = 2;
const INDENT = '  ';
const NO_LINES = Object.fromEntries(
  ['top', 'bottom', 'left', 'mid', 'right'].flatMap((side) =>
    ['', '-mid', '-left', '-right'].map((end) => [`${side}${end}`, '']),
  ),
);

export const table: Format = {
  name: 'table',
  summary: 'columns wrapped to the width, or labelled lines where it is too narrow: the default on a terminal',
  render: async (view, page) => {
    if (view.layout !== 'list' || view.rows.length === 0) return text.render(view, page);
    // A caveat stands across the table under its record: the few that have one would starve the rest.
    const columns = view.columns.filter((column) => column !== 'caveat');
    const head = page.header === false ? [] : [columns.map(labelOf)];
    const rows = view.rows.map(({ item }) => ({
      cells: columns.map((column) => cellText(item[column])),
      caveat: view.columns.includes('caveat') ? cellText(item['caveat']) : '',
    }));
    const measure = await measureFor([...head.flat(), ...rows.flatMap(({ cells, caveat }) => [...cells, caveat])]);
    const sizes = [...head, ...rows.map(({ cells }) => cells)].map((row) => row.map(measure));
    const widths = columnWidths(sizes, page.width, GAP);
    if (columns.length === 0 || widths === undefined) return text.render(view, page);

    const { default: Table } = await import('cli-table3');
    const grid = new Table({
      chars: { ...NO_LINES, middle: ' '.repeat(GAP) },
      style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
      colWidths: [...widths],
    });
    const wrapped = rows.map(({ cells, caveat }) => ({
      cells: cells.map((cell, index) => wrap(cell, widths[index] ?? 1, measure)),
      caveat: caveat === '' ? [] : wrap(caveat, page.width - INDENT.length, measure),
    }));
    for (const labels of head) {
      const lines = labels.map((label, index) => wrap(label, widths[index] ?? 1, measure));
      grid.push(lines.map((label) => label.map(page.style.heading).join('\n')));
      grid.push(widths.map((width) => page.style.faint('─'.repeat(width))));
    }
    const airy = wrapped.some(({ cells, caveat }) => caveat.length > 0 || cells.some((lines) => lines.length > 1));
    wrapped.forEach(({ cells, caveat }, at) => {
      if (airy && at > 0) grid.push(columns.map(() => ''));
      grid.push(cells.map((lines, index) => lines.map(painter(columns[index], page.style)).join('\n')));
      const warning = caveat.map((line) => `${INDENT}${page.style.warning(line)}`).join('\n');
      if (warning !== '') grid.push([{ colSpan: columns.length, content: warning }]);
    });
    return `${grid.toString().replace(/[^\S\n]+$/gm, '')}\n`;
  },
};

function painter(column: string | undefined, style: Style): (line: string) => string {
  return column === 'id' || column === 'source' ? style.faint : (line) => line;
}
