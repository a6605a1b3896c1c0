import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import { Database } from 'node-sqlite3-wasm';
import { describe, expect, test } from 'vitest';
import { exporters } from '../src/exports/index.ts';
import { exported, exportedDatabase, exportedText, hostile, payloads } from './helpers/export.ts';
import { compiled, fixtureFolder } from './helpers/run.ts';

// C0 but line feed, DEL, C1, bidi marks and overrides, line and paragraph separators, what has no width, tags.
const CONTROL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]|[\udb40-\udb43]/;
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

const fixture = compiled(fixtureFolder);
const cases = Object.entries(payloads).map(([what, payload]) => [what, hostile(fixture, payload)] as const);
const harmless = hostile(fixture, 'harmless ');

describe.each(cases)('%s', (_what, dataset) => {
  test.each(exporters.filter(({ name }) => name !== 'sqlite').map(({ name }) => [name]))(
    'leaves no control character in %s',
    async (format) => {
      for (const [name, content] of await exported(dataset, format)) {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
        expect(CONTROL.exec(text), name).toBeNull();
      }
    },
  );

  test('begins no cell of a spreadsheet as a formula', async () => {
    for (const [name, content] of await exported(dataset, 'csv')) {
      const cells: string[] = parseCsv(content).flat();
      expect(cells.length, name).toBeGreaterThan(0);
      expect(
        cells.filter((cell) => FORMULA.test(cell) && Number.isNaN(Number(cell))),
        name,
      ).toEqual([]);
    }
  });

  test('is a value in SQLite and no more', async () => {
    const database = new Database(await exportedDatabase(dataset), { readOnly: true });
    try {
      const names = database.all("SELECT name FROM sqlite_master WHERE type = 'table'").map(({ name }) => String(name));
      expect(names).toContain('records');
      const texts = names
        .filter((name) => !name.startsWith('search_') && !name.startsWith('sqlite_'))
        .flatMap((name) => database.all(`SELECT * FROM "${name}"`).flatMap(Object.values))
        .filter((value) => typeof value === 'string');
      expect(texts.length).toBeGreaterThan(100);
      expect(texts.filter((text) => CONTROL.test(text))).toEqual([]);
    } finally {
      database.close();
    }
  });

  test('ends no element of the page and begins none', async () => {
    const [page, plain] = [await exportedText(dataset, 'html'), await exportedText(harmless, 'html')];
    const tags = (text: string) => text.match(/<[^\s>]*/g);
    expect(tags(page)).toEqual(tags(plain));
    // An attribute that was broken out of would change which there are.
    const attributes = (text: string) => text.match(/<[a-z][^>]*>/g)?.map((tag) => tag.replace(/"[^"]*"/g, '""'));
    expect(attributes(page)).toEqual(attributes(plain));
  });

  test('leaves no < in linked data, which may stand in a page', async () => {
    const text = await exportedText(dataset, 'jsonld');
    expect(text).not.toContain('<');
    expect(JSON.parse(text)['@graph'].length).toBeGreaterThan(10);
  });

  test('leaves no < in what Datasette shows', async () => {
    const text = (await exported(dataset, 'sqlite')).get('metadata.json')?.toString() ?? '';
    expect(text).not.toContain('<');
    expect(JSON.parse(text).title).toContain('fernwick-inquiry');
  });

  test('neither ends a BibTeX entry nor adds a field to it', async () => {
    const text = await exportedText(dataset, 'bibtex');
    const { entries, errors } = parseBibtex(text);
    expect(errors).toEqual([]);
    const shape = (list: typeof entries) => list.map(({ key, fields }) => [key, Object.keys(fields)]);
    expect(shape(entries)).toEqual(shape(parseBibtex(await exportedText(harmless, 'bibtex')).entries));
    expect(text).not.toContain('<');
  });
});

test('an address that is none of the web is text on the page', async () => {
  const records = {
    ...fixture.records,
    sources: (fixture.records['sources'] ?? []).map((source) => ({ ...source, URL: 'javascript:pwned=1' })),
  };
  const page = await exportedText(hostile({ ...fixture, records }, ''), 'html');
  expect(page).toContain('javascript:pwned=1');
  expect(page).not.toMatch(/href="javascript/i);
});
