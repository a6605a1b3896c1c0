import { escapedMarkdown } from '../text/markup.ts';
import { onOneLine } from '../text/safe-text.ts';
import { cardLines, spelledOut } from '../view/card.ts';
import { cellText } from '../view/cell.ts';
import { cellsOf } from '../view/envelope.ts';
import { labelOf } from '../view/label.ts';
import type { Row } from '../view/types.ts';
import type { Format } from './types.ts';

export const markdown: Format = {
  name: 'markdown',
  summary: 'a table, or a section a record, to paste into a document',
  whole: false,
  render: (view, { header = true }) => {
    if (view.layout === 'cards') return view.rows.map(section).join('\n');
    const lines = cellsOf(view, (value) => escaped(cellText(value)));
    if (!('rows' in view)) return `${lines.flat().join('')}\n`;
    const head = header ? [view.columns.map(labelOf), view.columns.map(() => '---')] : [];
    return [...head, ...lines].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  },
};

function section(row: Row): string {
  const lines = cardLines(row).flatMap(({ label, lines: addressed }) => {
    const lines = addressed.flatMap(spelledOut);
    return lines.length === 1
      ? [`- **${label}:** ${escaped(lines.join(''))}`]
      : [`- **${label}:**`, ...lines.map((line) => `  - ${escaped(line)}`)];
  });
  const title = row.headline === '' ? [] : [`### ${escaped(onOneLine(row.headline))}`, ''];
  return [...title, ...lines, ''].join('\n');
}

/** Text in which Markdown and HTML see nothing of theirs; a web address as a link. */
export function escaped(text: string): string {
  return text
    .split(/(https?:\/\/[^\s<>|]+)/)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapedMarkdown(part)))
    .join('');
}
