import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import type { Page } from '../../src/formats/types.ts';
import { select } from '../../src/query/select.ts';
import { topicsOf, withNarrower } from '../../src/record/usage.ts';
import { recordKinds } from '../../src/records/index.ts';
import type { Json } from '../../src/records/types.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { fold } from '../../src/text/fold.ts';
import { safeText } from '../../src/text/safe-text.ts';
import { measureFor } from '../../src/text/width.ts';
import { wrap } from '../../src/text/wrap.ts';
import type { View } from '../../src/view/types.ts';
import { casey, dataFolder, fixtureFolder, opened } from '../helpers/run.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 80 });
const words = fc.array(
  fc.string({ unit: fc.constantFrom('a', 'b', '-', '/', '漢', '’', 'é'), minLength: 1, maxLength: 30 }),
  { maxLength: 12 },
);
const bare = (text: string) => text.replace(/\s+/g, '');

describe('wrap', () => {
  test('loses nothing but white space and keeps to the width', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 2, max: 40 }), async (parts, width) => {
        const text = parts.join(' ');
        const measure = await measureFor([text]);
        const lines = wrap(text, width, measure);
        expect(bare(lines.join(''))).toBe(bare(text));
        expect(Math.max(0, ...lines.map(measure))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

test('safe text is safe, and stays as it is', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const safe = safeText(text);
      expect(safeText(safe)).toBe(safe);
      // An encoder puts a replacement in the place of half a character.
      expect(Buffer.from(safe).toString()).toBe(safe);
    }),
  );
});

test('nothing unsafe in a record reaches a table or a text, colours on', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (id, text) => {
      for (const format of formats.filter(({ styled }) => styled)) {
        const page = { width: 60, style: styleFor(true), header: undefined };
        const printed = await format.render(listOf([[id, text]]), page);
        const bare = ['1', '2', '4', '22', '24', '33', '39'].reduce(
          (left, code) => left.replaceAll(`\u001b[${code}m`, ''),
          printed,
        );
        expect(safeText(bare)).toBe(bare);
      }
    }),
  );
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(anyText, (text) => fold(fold(text)) === fold(text)));
});

/** A list of two fields with any text in them. */
function listOf(rows: readonly (readonly [string, string])[]): View {
  return {
    layout: 'list',
    dataset: { name: 'any', version: '1.0.0' },
    query: { command: 'any' },
    total: rows.length,
    columns: ['id', 'text'],
    rows: rows.map(([id, text]) => ({ item: { id, text }, headline: text, fields: ['id'] })),
  };
}

describe('formats', () => {
  const rows = fc.array(fc.tuple(fc.string({ minLength: 1, maxLength: 20 }), fc.string({ maxLength: 80 })), {
    minLength: 1,
    maxLength: 5,
  });
  const page = async (width: number): Promise<Page> => ({ width, style: styleFor(false), header: undefined });
  const named = (name: string) => {
    const format = formats.find((known) => known.name === name);
    if (format === undefined) throw new Error(`no format ${name}`);
    return format;
  };

  test('JSON gives back what went in', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const { items }: { items: Json } = JSON.parse(await named('json').render(listOf(given), await page(80)));
        expect(items).toEqual(given.map(([id, text]) => ({ id, text })));
      }),
    );
  });

  test('CSV defuses a formula', async () => {
    const csv = await named('csv').render(
      listOf([
        ['=1+1', '+2'],
        ['-3', '@x'],
      ]),
      await page(80),
    );
    expect(csv).toBe("id,text\n'=1+1,'+2\n'-3,'@x\n");
  });

  test('TSV has a line a record and a tab between fields', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const text = await named('tsv').render(listOf(given), await page(80));
        const lines = text.split('\n').slice(0, -1);
        expect(lines.map((line) => line.split('\t').length)).toEqual(given.map(() => 2));
      }),
    );
  });

  test('no line of a table is wider than asked, and no character is lost', async () => {
    const readable = fc.array(fc.tuple(fc.stringMatching(/^[a-z-]{1,40}$/), fc.stringMatching(/^[a-z ’“”–]{0,200}$/)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(readable, fc.integer({ min: 40, max: 200 }), async (given, width) => {
        const text = await named('table').render(listOf(given), { ...(await page(width)), header: false });
        const lines = text.split('\n');
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
        const counted = (all: string) => [...bare(all)].toSorted().join('');
        if (!text.includes('  Id')) expect(counted(text)).toBe(counted(given.flat().join('')));
      }),
    );
  });
});

test('labelled lines are no wider than asked either, but for addresses', async () => {
  const ids = fc.array(
    fc.tuple(fc.stringMatching(/^[a-z]{1,30}(-[a-z]{1,30}){0,3}$/), fc.stringMatching(/^[a-z ]{0,120}$/)),
    {
      minLength: 1,
      maxLength: 3,
    },
  );
  await fc.assert(
    fc.asyncProperty(ids, fc.integer({ min: 20, max: 120 }), async (given, width) => {
      const text = formats.find(({ name }) => name === 'text');
      const lines = String(
        await text?.render(listOf(given), { width, style: styleFor(false), header: undefined }),
      ).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }),
  );
});

describe('lists', () => {
  const dataset = opened(dataFolder);
  const topics = (dataset.records['topics'] ?? []).map(({ id }) => id);
  test('a topic keeps just the records that have it or a narrower one, and its opposite the others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...recordKinds), fc.subarray(topics, { minLength: 1 }), (kind, chosen) => {
        const all = dataset.records[kind.plural] ?? [];
        if (!all.some((record) => record['topics'] !== undefined)) return;
        const kept = select(dataset, kind, { topic: chosen });
        const others = select(dataset, kind, { 'not-topic': chosen });
        const wanted = new Set(chosen.flatMap((id) => withNarrower(id, dataset)));
        const fitting = all.filter((record) => topicsOf(record).some((id) => wanted.has(id)));
        expect(new Set(kept)).toEqual(new Set(fitting));
        expect(new Set([...kept, ...others])).toEqual(new Set(all));
        expect(kept.length + others.length).toBe(all.length);
      }),
    );
  });
  test('every record is found by any words of its own text', () => {
    for (const kind of recordKinds) {
      for (const record of dataset.records[kind.plural] ?? []) {
        const text = String(
          record['text'] ??
            record['claim'] ??
            record['name'] ??
            record['title'] ??
            record['label'] ??
            record['publisher'],
        );
        const ids = select(dataset, kind, { contains: [text.toUpperCase().replaceAll('’', "'")] }).map(({ id }) => id);
        expect(ids).toContain(record.id);
      }
    }
  });
});

test('no argument makes casey fail or print a control character', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { maxLength: 4 }), async (argv) => {
      const { out, err, code } = await casey(argv);
      expect([0, 1, 2, 4]).toContain(code);
      expect(safeText(out + err)).toBe(out + err);
    }),
    { numRuns: 300 },
  );
});

test('no value of an option makes casey fail', async () => {
  const options = [
    '--topic',
    '--contains',
    '--by',
    '--since',
    '--sort',
    '--limit',
    '--fields',
    '--format',
    '--color',
    '--data',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...options), anyText, async (option, value) => {
      const { out, err, code } = await casey(['quotes', `${option}=${value}`]);
      expect([0, 1, 2, 4]).toContain(code);
      expect(safeText(out + err)).toBe(out + err);
    }),
    { numRuns: 300 },
  );
});

test('the invented dataset is told from the real one', () => {
  expect(opened(fixtureFolder).meta.name).not.toBe(opened(dataFolder).meta.name);
});
