import { columnWidths, type Extent } from '../text/column-widths.ts';
import { type Measure, measureFor } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { cellText } from '../view/cell.ts';
import { labelOf } from '../view/label.ts';
import { printAnswer } from '../view/print-answer.ts';
import { text } from './text.ts';
import type { Format } from './types.ts';

const GAP = 2;
const INDENT = '  ';

export const table: Format = {
  name: 'table',
  summary: 'columns wrapped to the width, or labelled lines where it is too narrow: the default on a terminal',
  whole: false,
  styled: true,
  render: async (view, page) => {
    if (view.layout === 'answer') return printAnswer(view, page, text, table);
    if (view.layout !== 'list' || view.rows.length === 0) return text.render(view, page);
    // A caveat stands across the table under its record: the few that have one would starve the rest.
    const columns = view.columns.filter((column) => column !== 'caveat');
    const head = page.header === false ? [] : [columns.map(labelOf)];
    const rows = view.rows.map(({ item }) => ({
      item,
      cells: columns.map((column) => cellText(item[column])),
      caveat: view.columns.includes('caveat') ? cellText(item['caveat']) : '',
    }));
    const measure = await measureFor([...head.flat(), ...rows.flatMap(({ cells, caveat }) => [...cells, caveat])]);
    const extents = [...head, ...rows.map(({ cells }) => cells)].map((row) =>
      row.map((cell) => extentOf(cell, measure)),
    );
    const widths = columnWidths(extents, page.width, GAP);
    if (columns.length === 0 || widths === undefined) return text.render(view, page);

    const { heading, faint, warning } = page.style;
    const grid = (cells: readonly string[], dress: Dress) => gridLines(cells, widths, measure, dress);
    const header = head.flatMap((labels) => [
      ...grid(labels, (_, lines) => lines.map(heading)),
      widths.map((width) => faint('─'.repeat(width))).join(' '.repeat(GAP)),
    ]);
    const paints = columns.map((column) => (column === 'id' || column === 'source' ? faint : (page.mark ?? plain)));
    const blocks = rows.map(({ item, cells, caveat }) => [
      ...grid(cells, (at, lines) => {
        const linked = page.links?.inField(columns[at] ?? '', item, cells[at] ?? '', lines) ?? lines;
        return linked.map(paints[at] ?? plain);
      }),
      ...(caveat === '' ? [] : wrap(caveat, page.width - INDENT.length, measure).map((line) => INDENT + warning(line))),
    ]);
    const airy = blocks.some((lines) => lines.length > 1);
    const body = blocks.flatMap((lines, at) => (airy && at > 0 ? ['', ...lines] : lines));
    return [...header, ...body].map((line) => `${line}\n`).join('');
  },
};

function extentOf(cell: string, measure: Measure): Extent {
  let word = 0;
  for (const part of cell.split(' ')) word = Math.max(word, measure(part));
  return { width: measure(cell), word };
}

type Paint = (text: string) => string;
const plain: Paint = (text) => text;

/** Sets off the lines of a cell, by its place in the row. */
type Dress = (column: number, lines: readonly string[]) => readonly string[];

/** A row of cells as lines, each cell wrapped to its column and filled up to it. */
function gridLines(
  cells: readonly string[],
  widths: readonly number[],
  measure: Measure,
  dress: Dress,
): readonly string[] {
  const wrapped = cells.map((cell, column) => {
    const lines = wrap(cell, widths[column] ?? 1, measure);
    return { lines, dressed: dress(column, lines) };
  });
  const height = Math.max(...wrapped.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    const parts = wrapped.map(({ lines, dressed }, column) => {
      const line = lines[index] ?? '';
      const filling = ' '.repeat((widths[column] ?? 0) - measure(line));
      return (line === '' ? '' : (dressed[index] ?? line)) + filling;
    });
    return parts.join(' '.repeat(GAP)).trimEnd();
  });
}
