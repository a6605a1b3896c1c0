import type { Format, Page } from '../formats/types.ts';
import { onOneLine } from '../text/safe-text.ts';
import { type Measure, measureFor } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { type Block, blockOf, INDENT, printBlock, textsIn } from '../view/block.ts';
import type { Bar, Row, View } from '../view/types.ts';
import { drawn, legend, stepFor } from './bar.ts';

/** A bar that would be shorter than this beside its words goes under them, where it has the whole line. */
const SHORTEST = 20;
const STROKES = 2;

/** Prints records as bars on one scale, each with its value and what it is a share of in words. */
export const chart: Format = {
  name: 'chart',
  summary: 'shares as bars from 0 to 100 per cent, each with its words',
  whole: false,
  styled: true,
  render: async (view, page) => {
    const entries = entriesOf(view);
    if (entries.length === 0) return '';
    const measure = await measureFor(entries.flatMap((entry) => [entry.words, ...textsIn(entry)]));
    const longest = Math.max(...entries.map(({ words }) => measure(words)));
    const line = page.width - INDENT.length;
    const beside = line - longest - INDENT.length - STROKES;
    const stacked = beside < SHORTEST;
    const step = stepFor(stacked ? line - STROKES : beside);
    const charted = entries.map((entry) => ({ ...entry, drawing: drawn(entry.bar, step) }));
    const blocks = charted.map(({ bar, words, drawing, ...block }) => {
      const paint = bar.doubt === undefined ? (text: string) => text : page.style.warning;
      const lead = stacked
        ? [...wrap(words, line, measure).map(paint), drawing]
        : [`${paint(words)}${' '.repeat(longest - measure(words))}${INDENT}${drawing}`];
      return printBlock({ ...block, lead: lead.map((part) => INDENT + part) }, page, measure);
    });
    const drawings = charted.map(({ drawing }) => drawing);
    return [...(page.header === false ? [] : [scale(step, drawings, page, measure)]), ...blocks].join('\n');
  },
};

interface Entry extends Block {
  readonly bar: Bar;
  readonly words: string;
}

function entriesOf(view: View): readonly Entry[] {
  const rows: readonly Row[] = 'rows' in view ? view.rows : [];
  return rows.flatMap((row) => {
    const { bar } = row;
    if (bar === undefined) return [];
    const words = bar.doubt === undefined ? bar.words : `${bar.words}, ${bar.doubt}`;
    return [{ bar, words: onOneLine(words), ...blockOf(row) }];
  });
}

/** How to read the bars, above them. */
function scale(step: number, drawings: readonly string[], { width, style }: Page, measure: Measure): string {
  const says = [
    `Each bar is 0 to 100 per cent of its own whole, which is named under it; one mark is ${step} per cent.`,
    'Only bars of the same whole and time compare.',
    `${legend(drawings)}.`,
  ];
  return wrap(says.join(' '), width, measure)
    .map((line) => `${style.faint(line)}\n`)
    .join('');
}
