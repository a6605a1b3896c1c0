import { safeText } from '../text/safe-text.ts';
import { type Measure, measureFor } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { type CardLine, cardLines, spelledOut } from '../view/card.ts';
import type { Addressed } from '../view/cell.ts';
import { printAnswer } from '../view/print-answer.ts';
import type { Row } from '../view/types.ts';
import type { Format, Page } from './types.ts';

const INDENT = '  ';
/** Under this width labels stand on a line of their own. */
const NARROW = 50;

export const text: Format = {
  name: 'text',
  summary: 'each record as a sentence with labelled lines under it',
  whole: false,
  styled: true,
  render: async (view, page) => {
    if (!('rows' in view)) return `${view.total}\n`;
    if (view.layout === 'answer') return printAnswer(view, page, text, text);
    const blocks = view.rows.map((row) => ({ row, headline: safeText(row.headline), card: cardLines(row) }));
    const texts = blocks.flatMap(({ headline, card }) => [
      headline,
      ...card.flatMap(({ lines }) => lines.flatMap(spelledOut)),
    ]);
    const measure = await measureFor(texts);
    return blocks.map((one) => block(one, page, measure)).join('\n');
  },
};

interface Block {
  readonly row: Row;
  readonly headline: string;
  readonly card: readonly CardLine[];
}

function block({ row, headline, card }: Block, page: Page, measure: Measure): string {
  const { faint, heading } = page.style;
  const labels = Math.max(0, ...card.map(({ label }) => label.length));
  const stacked = page.width < NARROW;
  const hang = ' '.repeat(stacked ? 2 * INDENT.length : labels + 2 * INDENT.length);
  const body = card.flatMap(({ field, label, lines }) => {
    const paint = painter(field, page);
    const fold = (text: string) => folded(text, page.width - hang.length, measure);
    const texts = lines.flatMap((line) => printed(line, field, row, page, fold)).map(paint);
    const [first = '', ...rest] = texts;
    const opening = stacked
      ? [`${INDENT}${faint(label)}`, `${hang}${first}`]
      : [`${INDENT}${faint(label)}${' '.repeat(labels - label.length)}${INDENT}${first}`];
    return [...opening, ...rest.map((line) => `${hang}${line}`)];
  });
  const mark = page.mark ?? ((line) => line);
  const title = headline === '' ? [] : wrap(headline, page.width, measure).map((line) => heading(mark(line)));
  return [...title, ...body].map((line) => `${line}\n`).join('');
}

/** The lines of a text: as a link where the page has them, else with its address after it. */
function printed(
  { text, address }: Addressed,
  field: string,
  { item }: Row,
  { links }: Page,
  fold: (text: string) => readonly string[],
): readonly string[] {
  const lines = fold(text);
  if (address === undefined) return links?.inField(field, item, text, lines) ?? lines;
  return links?.whole(address, text, lines) ?? [...lines, ...fold(address)];
}

/** A text's lines; a web address stays whole so that it can be copied. */
function folded(text: string, width: number, measure: Measure): readonly string[] {
  return /^https?:\/\/\S+$/.test(text) ? [text] : wrap(text, Math.max(10, width), measure);
}

function painter(field: string, { style }: Page): (line: string) => string {
  if (field === 'caveat') return style.warning;
  return field === 'id' ? style.faint : (line) => line;
}
