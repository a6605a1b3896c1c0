import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { parse as parseCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Database } from 'node-sqlite3-wasm';
import { describe, expect, test } from 'vitest';
import { recordKinds } from '../src/records/index.ts';
import { exported, exportedDatabase, exportedText, scratch } from './helpers/export.ts';
import { casey, dataFolder, fixtureFolder, opened } from './helpers/run.ts';

// Each export is read back by a program of somebody else's.
const real = opened(dataFolder);
const fixture = opened(fixtureFolder);

describe('csv', () => {
  test('is read back by a public parser, cell for cell', async () => {
    const files = await exported(real, 'csv');
    expect([...files.keys()]).toEqual([...recordKinds.map(({ plural }) => `${plural}.csv`), 'dataset.csv']);
    const rows: Record<string, string>[] = parseCsv(files.get('figures.csv') ?? '', { columns: true });
    const figures = real.records['figures'] ?? [];
    expect(rows.length).toBe(figures.length);
    for (const figure of figures) {
      const row = rows.find(({ id }) => id === figure.id);
      expect(row?.['text']).toBe(figure['text']);
      expect(row?.['value']).toBe(figure['value'] === undefined ? '' : String(figure['value']));
      expect([row?.['base'], row?.['qualifier']]).not.toContain('');
      expect(row?.['caveat']).toBe(figure['caveat'] ?? '');
    }
  });

  test('begins with a byte order mark where Excel is to read it, and only there', async () => {
    for (const bom of [true, false]) {
      const starts = [...(await exported(fixture, 'csv', { bom })).values()].map(
        (bytes) => bytes.subarray(0, 3).toString('hex') === 'efbbbf',
      );
      expect(new Set(starts)).toEqual(new Set([bom]));
    }
    const { err, code } = await casey(['export', 'html', join(scratch(), 'x'), '--bom']);
    expect([err, code]).toEqual(["casey: 'html' has no use for --bom\n  leave it out\n", 2]);
  });
});

describe('sqlite', () => {
  const misconduct = "SELECT id FROM figures JOIN concerns USING (id) WHERE topic = 'misconduct' ORDER BY id";
  const freezer = "SELECT id FROM search WHERE search MATCH 'freezer' ORDER BY id";

  test('is read back by another SQLite: whole, its references kept, its words found', async () => {
    const database = new Database(await exportedDatabase(real), { readOnly: true });
    try {
      expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
      expect(
        database
          .all('PRAGMA foreign_key_list(record_topics)')
          .map(({ table }) => table)
          .toSorted(),
      ).toEqual(['records', 'topics']);
      const listed = await casey(['figures', '--topic', 'misconduct', '--fields', 'id', '--sort', 'id'], {
        dataset: 'real',
      });
      expect(database.all(misconduct).map(({ id }) => id)).toEqual(listed.out.trim().split('\n'));
      expect(database.all(freezer).map(({ id }) => id)).toContain('freezer-breakdown-2022');
      for (const { plural } of recordKinds) {
        expect(database.get(`SELECT count(*) AS n FROM "${plural}"`)).toEqual({ n: real.records[plural]?.length });
      }
      const bare = 'SELECT count(*) AS n FROM figures WHERE base IS NULL OR qualifier IS NULL OR printed IS NULL';
      expect(database.get(bare)).toEqual({ n: 0 });
      const words = database.get(
        'SELECT count(*) AS n FROM search JOIN records USING (id) WHERE search.rowid <> records.rowid',
      );
      expect(words).toEqual({ n: 0 });
      const flagged = Object.values(real.records)
        .flat()
        .filter(({ caveat }) => caveat !== null);
      expect(
        database
          .all('SELECT id, caveat FROM records WHERE caveat IS NOT NULL')
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(flagged.map(({ id }) => id).toSorted());
    } finally {
      database.close();
    }
  });

  test('holds each value of a record under its own name', async () => {
    const database = new Database(await exportedDatabase(fixture), { readOnly: true });
    try {
      expect(database.get("SELECT * FROM figures WHERE id = 'oil-short'")).toMatchObject({
        low: 5,
        high: 8,
        value: null,
        unit: 'percent',
        qualifier: 'range',
      });
      expect(
        database.all("SELECT * FROM record_evidence WHERE id = 'keepers-unheard' ORDER BY position"),
      ).toMatchObject([
        { position: 1, source: 'fernwick-gazette', page: '7' },
        { position: 2, source: 'harbour-log', page: null },
      ]);
      expect(database.get("SELECT * FROM record_roles WHERE id = 'ada-pebble'")).toMatchObject({
        role: 'Chair of the inquiry',
        organisation: 'fernwick-harbour',
        from: '2000-11',
        to: null,
      });
      expect(database.all("SELECT id FROM concerns WHERE topic = 'tower' AND kind = 'figures' ORDER BY id")).toEqual([
        { id: 'lamp-out-nights' },
        { id: 'oil-short' },
      ]);
      expect(database.get('SELECT source, start, "end" FROM quote_proofs WHERE id = \'pebble-no-oil\'')).toEqual({
        source: 'harbour-log',
        start: 62,
        end: 79,
      });
      expect(database.all('SELECT id, successor FROM retired ORDER BY id')).toEqual([
        { id: 'lamp-dark-nights', successor: 'lamp-out-nights' },
        { id: 'lamp-singing', successor: null },
      ]);
    } finally {
      database.close();
    }
  });

  // Machines without one of these have one reader fewer.
  const others = [
    ['sqlite3', (file: string, query: string) => execFileSync('sqlite3', [file, query], { encoding: 'utf8' })],
    [
      'python3',
      (file: string, query: string) =>
        execFileSync(
          'python3',
          [
            '-c',
            'import sqlite3, sys\nfor row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print(*row)',
            file,
            query,
          ],
          { encoding: 'utf8' },
        ),
    ],
  ] as const;
  test.each(others)('is read by %s where that is present', async (program, query) => {
    if (!isPresent(program)) return console.log(`${program} is not here: not run`);
    const file = await exportedDatabase(real);
    expect(query(file, misconduct).trim().split('\n').length).toBeGreaterThan(10);
    expect(query(file, freezer)).toContain('freezer-breakdown-2022');
  });

  test('comes with a description of each table for Datasette, under the name of its file', async () => {
    const metadata = JSON.parse(
      (await exported(real, 'sqlite', { name: 'casey.db' })).get('metadata.json')?.toString() ?? '',
    );
    const { tables } = metadata.databases.casey;
    expect(Object.keys(tables)).toEqual(
      expect.arrayContaining(['records', ...recordKinds.map(({ plural }) => plural)]),
    );
    expect(tables.records).toMatchObject({ fts_table: 'search', fts_pk: 'rowid' });
    expect(tables.figures.columns.base).toContain('what it is a share or a count of');
    expect(metadata.license).toBe(real.meta.licence);
  });
});

describe('jsonld', () => {
  const OA = 'http://www.w3.org/ns/oa#';
  const SCHEMA = 'https://schema.org/';
  const triples = async (text: string) => {
    const options = { format: 'application/n-quads', safe: true, documentLoader: refuse } as const;
    return String(await jsonld.toRDF(JSON.parse(text), options))
      .trim()
      .split('\n');
  };

  test('is read by a JSON-LD processor, without a network, and drops nothing', async () => {
    const all = await triples(await exportedText(real, 'jsonld'));
    const typed = (type: string) => all.filter((line) => line.includes('#type>') && line.includes(`<${type}>`)).length;
    const verbatim = (real.records['quotes'] ?? []).filter(({ fidelity }) => fidelity === 'verbatim');
    expect(typed(`${SCHEMA}Dataset`)).toBe(1);
    expect(typed(`${SCHEMA}Quotation`)).toBe(verbatim.length);
    expect(typed(`${OA}Annotation`)).toBe(real.records['quotes']?.length);
    expect(typed(`${OA}TextQuoteSelector`)).toBe(real.records['quotes']?.length);
    expect(typed(`${OA}TextPositionSelector`)).toBe(real.records['quotes']?.length);
    expect(all.filter((line) => line.includes('/undefined>') || line.includes('[object'))).toEqual([]);
  });

  test('says of a quote who said it and where it stands', async () => {
    const text = await exportedText(fixture, 'jsonld');
    const graph = JSON.parse(text)['@graph'];
    const annotation = graph.find(({ id }: { id?: string }) => id?.endsWith(':pebble-no-oil:annotation'));
    expect(annotation).toMatchObject({
      type: 'Annotation',
      body: 'urn:casey:fernwick-inquiry:pebble-no-oil',
      target: {
        source: 'urn:casey:fernwick-inquiry:harbour-log',
        selector: [
          { type: 'TextQuoteSelector', exact: 'There was no oil.', suffix: '" Nothing more.' },
          { type: 'TextPositionSelector', start: 62, end: 79 },
        ],
      },
    });
    const all = await triples(text);
    const quote = '<urn:casey:fernwick-inquiry:pebble-no-oil>';
    expect(all).toContain(`${quote} <${SCHEMA}spokenByCharacter> <urn:casey:fernwick-inquiry:bert-pebble> .`);
    expect(all).toContain(`${quote} <${SCHEMA}text> "There was no oil." .`);
    for (const term of [
      'hasTarget',
      'hasBody',
      'hasSource',
      'hasSelector',
      'exact',
      'prefix',
      'suffix',
      'start',
      'end',
      'motivatedBy',
    ]) {
      expect(
        all.some((line) => line.includes(` <${OA}${term}> `)),
        term,
      ).toBe(true);
    }
  });

  test('offers no reworded quote as a quotation, and no figure without its base', async () => {
    const graph = JSON.parse(await exportedText(fixture, 'jsonld'))['@graph'];
    const node = (id: string) => graph.find((one: { identifier?: string }) => one.identifier === id);
    expect(node('gull-knows')).toMatchObject({
      '@type': 'CreativeWork',
      text: '[altered] A gull knows the lamp better than we do.',
      'casey:caveat': 'altered, not verbatim: Reworded by a machine.',
    });
    expect(node('oil-short').mainEntity).toEqual({
      '@type': 'PropertyValue',
      name: 'oil delivered to the lamp',
      description: '5 to 8 per cent',
      minValue: 5,
      maxValue: 8,
      unitText: 'percent',
      'casey:qualifier': 'range',
    });
    const annotated = graph.find(({ id }: { id?: string }) => id?.endsWith(':gull-knows:annotation'));
    expect(annotated['casey:caveat']).toBe('altered, not verbatim: Reworded by a machine.');
  });

  function refuse(url: string): never {
    throw new Error(`${url} is not fetched`);
  }
});

describe('bibtex', () => {
  test('is read back by a public parser, source for source', async () => {
    const { entries, errors } = parseBibtex(await exportedText(real, 'bibtex'), { sentenceCase: false });
    const sources = real.records['sources'] ?? [];
    expect(errors).toEqual([]);
    expect(entries.map(({ key }) => key)).toEqual(sources.map(({ id }) => id));
    for (const [index, source] of sources.entries()) {
      const fields = entries[index]?.fields;
      expect(fields?.url).toBe(source['URL']);
      expect(fields?.year).toBe(typeof source['issued'] === 'string' ? source['issued'].slice(0, 4) : undefined);
      expect(fields?.note !== undefined).toBe(source['caveat'] !== null);
    }
  });

  test('gives an entry as `cite` does', async () => {
    const { out } = await casey(['cite', 'fernwick-echo', '--style', 'bibtex']);
    expect(await exportedText(fixture, 'bibtex')).toContain(out);
  });
});

function isPresent(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, program)));
}
