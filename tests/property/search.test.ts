import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordKinds } from '../../src/records/index.ts';
import { answer } from '../../src/search/answer.ts';
import { openIndex } from '../../src/search/open.ts';
import { tokensOf } from '../../src/search/tokens.ts';
import { safeText } from '../../src/text/safe-text.ts';
import { casey, dataFolder, opened } from '../helpers/run.ts';

const dataset = opened(dataFolder);
const index = openIndex(dataset.searchIndex());
const quotes = (dataset.records['quotes'] ?? []).map(({ id, text }) => ({ id, text: String(text) }));
const has = (text: string, words: string) => ` ${tokensOf(text).join(' ')} `.includes(` ${tokensOf(words).join(' ')} `);

async function first(question: string) {
  return (await answer([question], index, recordKinds)).hits[0];
}

describe('a quote is found first', () => {
  test.each(quotes)('$id by its full text', async ({ id, text }) => {
    const others = quotes.filter((other) => other.id !== id && has(other.text, text)).map((other) => other.id);
    expect([id, ...others]).toContain((await first(text))?.record.id);
  });

  test('by any eight words of it that stand together', async () => {
    const long = quotes.filter(({ text }) => text.split(' ').length > 8);
    const windows = long.flatMap(({ id, text }) => {
      const words = text.split(' ');
      return words.slice(0, words.length - 7).map((_, at) => ({ id, words: words.slice(at, at + 8).join(' ') }));
    });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...windows), async ({ id, words }) => {
        const same = quotes.filter(({ text }) => has(text, words)).map((quote) => quote.id);
        expect([id, ...same]).toContain((await first(words))?.record.id);
      }),
      { numRuns: 300 },
    );
  });
});

test('every record is found first by its id', async () => {
  for (const { id } of index.records) expect((await first(id))?.record.id).toBe(id);
}, 120_000);

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '!',
        '=',
        "'",
        '"',
        '|',
        '^',
        '$',
        '\\',
        '(',
        ')',
        '[',
        '*',
        '+',
        '?',
        '.',
        ' ',
        'met',
        '\u0000',
        '\u202e',
        '\u001b[31m',
      ),
    )
    .map((parts) => parts.join('')),
);

test('no question breaks it, or prints what is unsafe', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 4 }), fc.constantFrom(undefined, 80), async (words, terminal) => {
      const run = await casey(['search', '--', ...words], {
        dataset: 'real',
        env: { NO_COLOR: '1' },
        ...(terminal && { terminal }),
      });
      expect([0, 1, 2]).toContain(run.code);
      expect(safeText(run.out + run.err)).toBe(run.out + run.err);
    }),
    { numRuns: 150 },
  );
}, 120_000);

test.each([
  ['a long word', 'a'.repeat(100_000)],
  ['many words', 'met police report '.repeat(5600)],
  ['digits', '9'.repeat(100_000)],
  ['marks', '“'.repeat(100_000)],
  ['blank', '  \t\n '],
  ['nothing', ''],
])('%s', async (_what, words) => {
  const { code } = await casey(['search', '--', words], { dataset: 'real' });
  expect([0, 1, 2]).toContain(code);
});
