import type { Format, Page, Style } from '../../formats/types.ts';
import { safeText } from '../../text/safe-text.ts';
import { type Measure, measureFor } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { itemsOf } from '../../view/envelope.ts';
import { type Found, foundIn } from './types.ts';

const LABELS = 8;
const MOST_SOURCES = 3;
const INDENT = '  ';
/** Under this width labels stand on a line of their own. */
const NARROW = 50;

export const text: Format = {
  name: 'text',
  summary: 'as a compiler does: where, how bad, what to do, the words of the draft and of the record',
  whole: true,
  styled: true,
  render: async (view, page) => {
    const blocks = itemsOf(view).map((item) => blockOf(foundIn(item)));
    const measure = await measureFor(
      blocks.flatMap(({ head, lines }) => [head.message, ...lines.map(([, words]) => words)]),
    );
    return blocks.map((block) => printed(block, page, measure)).join('\n');
  },
};

interface Block {
  readonly head: Found;
  readonly lines: readonly (readonly [label: string, words: string])[];
}

function printed({ head, lines }: Block, page: Page, measure: Measure): string {
  const narrow = page.width < NARROW;
  const hang = ' '.repeat(narrow ? 2 * INDENT.length : LABELS + 2 * INDENT.length);
  const wrapped = (words: string, indent: string) => wrap(words, Math.max(10, page.width - indent.length), measure);
  const body = lines.flatMap(([label, words]) => {
    const [first = '', ...rest] = wrapped(words, hang).map((line) => painted(line, label, page.style));
    const name = `${INDENT}${page.style.faint(narrow ? label : label.padEnd(LABELS))}`;
    const opening = narrow ? [name, `${hang}${first}`] : [`${name}${INDENT}${first}`];
    return [...opening, ...rest.map((line) => `${hang}${line}`)];
  });
  // A place stays whole: terminals and editors lead to it.
  const place = page.style.heading(`${head.path}:${head.line}:${head.column}`);
  const severity = severityIn(head.severity, page);
  const title = narrow ? [place, INDENT + severity, INDENT + head.verdict] : [`${place}  ${severity}  ${head.verdict}`];
  const message = wrapped(head.message, INDENT).map((line) => INDENT + line);
  return [...title, ...message, ...body].map((line) => `${line}\n`).join('');
}

function blockOf(found: Found): Block {
  const safe = (words: string) => safeText(words).replace(/\s+/g, ' ');
  const { diff, expected, records, source } = found;
  // Each side of the differing words by itself: the draft's in square brackets, the record's in braces.
  const drafted = diff?.replace(/\{\+.*?\+\}/g, '');
  const right = diff?.replace(/\[-.*?-\]/g, '') ?? expected;
  const where = [records.join(', '), inShort(source ?? '')].filter((part) => part !== '').join(' · ');
  const lines = [
    ['draft', drafted ?? found.text],
    [found.verdict === 'misattributed' ? 'said by' : 'record', right ?? ''],
    ['source', where],
  ] as const;
  return {
    head: { ...found, path: safe(found.path), verdict: safe(found.verdict), message: safe(found.message) },
    lines: lines.flatMap(([label, words]) => (words === '' ? [] : [[label, safe(words).trim()] as const])),
  };
}

/** The first sources and how many more there are: those of a name are many. */
function inShort(sources: string): string {
  const all = sources.split('; ');
  return all.length <= MOST_SOURCES + 1
    ? sources
    : `${all.slice(0, MOST_SOURCES).join('; ')}; and ${all.length - MOST_SOURCES} more`;
}

function painted(line: string, label: string, { error, right, faint }: Style): string {
  if (label === 'source') return faint(line);
  return line.replace(/\[-.*?-\]/g, error).replace(/\{\+.*?\+\}/g, right);
}

function severityIn(severity: string, { style }: Page): string {
  if (severity === 'error') return style.error(severity);
  if (severity === 'warning') return style.warning(severity);
  return style.faint(safeText(severity));
}
