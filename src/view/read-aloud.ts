import { onOneLine } from '../text/safe-text.ts';
import { asSentence } from '../text/sentence.ts';
import { cardLines } from './card.ts';
import { labelOf } from './label.ts';
import type { Row, View } from './types.ts';

/**
 * Gives an answer for a screen reader: every field a line that begins with its label, in the order in which
 * it is to be heard, the records numbered. Lines are left to the terminal to wrap: where they are broken they
 * would be read as several.
 */
export function readAloud(view: View): string {
  if (view.layout === 'document') return view.text;
  if (view.layout === 'count') return `${view.total}\n`;
  if (view.layout === 'answer' && view.rows.length === 0) return `${asSentence(view.none)}\n`;
  const count = view.rows.length;
  const records = view.rows.map((row, at) => {
    const besides = view.layout === 'answer' && at === 1 ? ['Also found'] : [];
    const number = count === 1 ? [] : [`Record ${at + 1} of ${count}`];
    return [...besides, ...number, ...linesOf(row)].map((line) => `${onOneLine(line)}\n`).join('');
  });
  return records.join('\n');
}

function linesOf(row: Row): readonly string[] {
  const title = row.headline === '' ? [] : [labelled(labelOf(row.says ?? 'text'), row.headline)];
  const fields = cardLines(row).flatMap(({ field, label, lines }) =>
    lines.flatMap(({ text, address }, at) => {
      const number = lines.length > 1 && field === 'evidence' ? ` ${at + 1} of ${lines.length}` : '';
      return [
        labelled(`${label}${number}`, DIFFERENCES.has(field) ? differenceInWords(text) : text),
        ...(address === undefined ? [] : [labelled('Address', address)]),
      ];
    }),
  );
  return [...title, ...fields];
}

function labelled(label: string, text: string): string {
  return `${label}: ${text.replace(/\s+/g, ' ').trim()}`;
}

const DIFFERENCES = new Set(['difference', 'diff']);

/** Words that were dropped and added, said instead of set in brackets and signs. */
function differenceInWords(text: string): string {
  return text
    .replaceAll('-]{+', '-] {+')
    .replace(/\[-(.*?)-\]/g, '(without: $1)')
    .replace(/\{\+(.*?)\+\}/g, '(instead: $1)');
}
