import type { Format } from '../../formats/types.ts';
import { itemsOf } from '../../view/envelope.ts';
import { type Found, foundIn } from './types.ts';

export const github: Format = {
  name: 'github',
  summary: 'workflow commands, which GitHub shows beside the lines of a pull request',
  whole: true,
  render: (view) =>
    itemsOf(view)
      .map((item) => `${annotation(foundIn(item))}\n`)
      .join(''),
};

function annotation(found: Found): string {
  const { path, line, column, endLine, endColumn, rule, severity, message, expected } = found;
  const level = severity === 'error' || severity === 'warning' ? severity : 'notice';
  const properties = [
    ['file', path],
    ['line', String(line)],
    ['col', String(column)],
    ['endLine', String(endLine)],
    ['endColumn', String(endColumn)],
    ['title', rule],
  ].map(([name, value = '']) => `${name}=${escaped(value).replace(/:/g, '%3A').replace(/,/g, '%2C')}`);
  const words = expected === undefined ? message : `${message}\nin the record: ${expected}`;
  return `::${level} ${properties.join(',')}::${escaped(words)}`;
}

function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}
