import type { Page } from '../formats/types.ts';
import type { Measure } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import type { CardLine } from './card.ts';

export const INDENT = '  ';
/** Under this width labels stand on a line of their own. */
const NARROW = 50;

/** A record as a sentence with labelled lines under it, its last line ended. */
export interface Block {
  readonly headline: string;
  /** Lines that stand between the two as they are. */
  readonly lead?: readonly string[];
  readonly card: readonly CardLine[];
}

/** Prints a record for a reader, in lines of the page's width. */
export function printBlock({ headline, lead = [], card }: Block, page: Page, measure: Measure): string {
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
  return [...title, ...lead, ...body].map((line) => `${line}\n`).join('');
}

/** A text's lines; a web address stays whole so that it can be copied. */
function folded(text: string, width: number, measure: Measure): readonly string[] {
  return /^https?:\/\/\S+$/.test(text) ? [text] : wrap(text, Math.max(10, width), measure);
}

function painter(field: string, { style }: Page): (line: string) => string {
  if (field === 'caveat') return style.warning;
  return field === 'id' ? style.faint : (line) => line;
}
