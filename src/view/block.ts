import type { Page } from '../formats/types.ts';
import { onOneLine } from '../text/safe-text.ts';
import type { Measure } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { type CardLine, cardLines, spelledOut } from './card.ts';
import type { Addressed } from './cell.ts';
import type { Row } from './types.ts';

export const INDENT = '  ';
/** Under this width labels stand on a line of their own. */
const NARROW = 50;

/** A record as a sentence with labelled lines under it, its last line ended. */
export interface Block {
  readonly row: Row;
  readonly headline: string;
  /** Lines that stand between the two as they are. */
  readonly lead?: readonly string[];
  readonly card: readonly CardLine[];
}

/** Makes the block of a record. */
export function blockOf(row: Row): Block {
  return { row, headline: onOneLine(row.headline), card: cardLines(row) };
}

/** The texts of a block, for measuring. */
export function textsIn({ headline, card }: Block): readonly string[] {
  return [headline, ...card.flatMap(({ lines }) => lines.flatMap(spelledOut))];
}

/** Prints a record for a reader, in lines of the page's width. */
export function printBlock({ row, headline, lead = [], card }: Block, page: Page, measure: Measure): string {
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
  return [...title, ...lead, ...body].map((line) => `${line}\n`).join('');
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
