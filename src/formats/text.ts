import { onOneLine } from '../text/safe-text.ts';
import { type Measure, measureFor } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { type CardLine, cardLines } from '../view/card.ts';
import { printAnswer } from '../view/print-answer.ts';
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
    const blocks = view.rows.map((row) => ({ headline: onOneLine(row.headline), card: cardLines(row) }));
    const texts = blocks.flatMap(({ headline, card }) => [headline, ...card.flatMap(({ lines }) => lines)]);
    const measure = await measureFor(texts);
    return blocks.map(({ headline, card }) => block(headline, card, page, measure)).join('\n');
  },
};

function block(headline: string, card: readonly CardLine[], page: Page, measure: Measure): string {
  const { faint, heading } = page.style;
  const labels = Math.max(0, ...card.map(({ label }) => label.length));
  const stacked = page.width < NARROW;
  const hang = ' '.repeat(stacked ? 2 * INDENT.length : labels + 2 * INDENT.length);
  const body = card.flatMap(({ field, label, lines }) => {
    const paint = painter(field, page);
    const texts = lines.flatMap((line) => folded(line, page.width - hang.length, measure)).map(paint);
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

/** A text's lines; a web address stays whole so that it can be copied. */
function folded(text: string, width: number, measure: Measure): readonly string[] {
  return /^https?:\/\/\S+$/.test(text) ? [text] : wrap(text, Math.max(10, width), measure);
}

function painter(field: string, { style }: Page): (line: string) => string {
  if (field === 'caveat') return style.warning;
  return field === 'id' ? style.faint : (line) => line;
}
