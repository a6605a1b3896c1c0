import type { Format, Page, Style } from '../../formats/types.ts';
import { safeText } from '../../text/safe-text.ts';
import { measureFor } from '../../text/width.ts';
import { wrap } from '../../text/wrap.ts';
import { itemsOf } from '../../view/envelope.ts';
import { type Found, foundIn } from './types.ts';

const LABELS = 8;
const MOST_SOURCES = 3;
const INDENT = '  ';

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
    return blocks
      .map(({ head, lines }) => {
        const body = lines.flatMap(([label, words]) => {
          const wrapped = wrap(words, Math.max(20, page.width - LABELS - 2 * INDENT.length), measure);
          return wrapped.map((line, index) => {
            const name = index === 0 ? label.padEnd(LABELS) : ' '.repeat(LABELS);
            return `${INDENT}${page.style.faint(name)}${INDENT}${painted(line, label, page.style)}`;
          });
        });
        const place = `${head.path}:${head.line}:${head.column}`;
        const title = `${page.style.heading(place)}  ${severityIn(head.severity, page)}  ${head.verdict}`;
        const message = wrap(head.message, Math.max(20, page.width - INDENT.length), measure).map(
          (line) => INDENT + line,
        );
        return [title, ...message, ...body].map((line) => `${line}\n`).join('');
      })
      .join('\n');
  },
};

interface Block {
  readonly head: Found;
  readonly lines: readonly (readonly [label: string, words: string])[];
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
