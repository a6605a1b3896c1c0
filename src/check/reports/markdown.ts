import { escaped } from '../../formats/markdown.ts';
import type { Format } from '../../formats/types.ts';
import { itemsOf } from '../../view/envelope.ts';
import { type Found, foundIn } from './types.ts';

export const markdown: Format = {
  name: 'markdown',
  summary: 'a list for each draft, to paste into a message to its writer',
  whole: true,
  render: (view) => {
    const found = itemsOf(view).map(foundIn);
    const paths = [...new Set(found.map(({ path }) => path))];
    return paths
      .map((path) => {
        const entries = found.filter((one) => one.path === path).map(entry);
        return `### ${escaped(path)}\n\n${entries.join('')}`;
      })
      .join('\n');
  },
};

function entry({ line, column, severity, verdict, message, text, expected, records, source }: Found): string {
  const where = [records.join(', '), source ?? ''].filter((part) => part !== '').join(' · ');
  const lines = [
    ['Draft', text],
    ['Record', expected ?? ''],
    ['Source', where],
  ].flatMap(([label, words = '']) => (words === '' ? [] : [`  - ${label}: ${escaped(words.replace(/\s+/g, ' '))}\n`]));
  return `- **${line}:${column} ${severity} ${verdict}** ${escaped(message)}\n${lines.join('')}`;
}
