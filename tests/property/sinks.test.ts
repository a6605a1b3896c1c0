import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { reports } from '../../src/check/reports/index.ts';
import { forms } from '../../src/citation/render.ts';
import { citationStyles } from '../../src/citations/index.ts';
import { exporters } from '../../src/exports/index.ts';
import { formats } from '../../src/formats/index.ts';
import { LIMITS } from '../../src/limits.ts';
import { blockForms } from '../../src/quotation/block.ts';
import { recordKinds } from '../../src/records/index.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { messageText } from '../../src/text/safe-text.ts';
import type { View } from '../../src/view/types.ts';
import { exported, hostile, spoiltBy } from '../helpers/export.ts';
import { hostileText, inherited, textsIn, unsafeIn } from '../helpers/hostile.ts';
import { casey, compiled, fixtureFolder, type Run, writtenOut } from '../helpers/run.ts';

const fixture = compiled(fixtureFolder);
const names = formats.map(({ name }) => name);
/** The sequences by which casey itself sets off text. */
const STYLES = ['1', '2', '4', '22', '24', '31', '32', '33', '39'].map((code) => `\u001b[${code}m`);
/** The sequences by which casey begins and ends a link, with an address that cannot end them early. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LINK = /\u001b\]8;(?:id=[\w-]*)?;(?:https?:\/\/[!-~]*)?\u001b\\/g;
const withoutStyles = (text: string) => STYLES.reduce((left, style) => left.replaceAll(style, ''), text);
/** What begins a formula in a spreadsheet. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function expectSafe({ out, err }: Run, what: string): void {
  expect([what, unsafeIn(withoutStyles(out)), unsafeIn(err)]).toEqual([what, undefined, undefined]);
}

/** Reads what a program would read, and looks into that as well. */
function expectReadable(out: string, format: string | undefined, what: string): void {
  if (out === '') return;
  const values = () => {
    switch (format) {
      case 'json':
      case 'sarif':
      case 'csl-json':
        return JSON.parse(out);
      case 'jsonl':
        return out
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line));
      case 'yaml':
        return parseYaml(out);
      case 'csv':
        return parseCsv(out);
      default:
        return out;
    }
  };
  const texts = textsIn(values());
  expect([what, texts.map(unsafeIn).filter((code) => code !== undefined)]).toEqual([what, []]);
  if (format === 'csv') {
    const formulas = texts.filter((text) => FORMULA.test(text) && Number.isNaN(Number(text)));
    expect([what, formulas]).toEqual([what, []]);
  }
}

/** A record of each kind, and quotes that may and may not be quoted. */
const ids = recordKinds.flatMap(({ plural }) => fixture.records[plural]?.[0]?.id ?? []);

/** Every way in which a dataset reaches the output, each with the format in which it can be read back. */
function answers(draft: string): readonly (readonly [argv: readonly string[], format?: string | undefined])[] {
  const inAll = (...argv: string[]) => names.map((name) => [[...argv, '--format', name], name] as const);
  return [
    ...recordKinds.flatMap(({ plural }) => inAll(plural)),
    ...inAll('search', 'lamp', '--all', '--explain'),
    ...inAll('show', ...ids),
    ...inAll('show', 'pebble-lamp-slept', '--proof'),
    ...inAll('coverage'),
    ...inAll('corrections'),
    ...citationStyles.flatMap(({ name }) =>
      [...forms, 'json'].map((form) => {
        const argv = ['cite', 'pebble-lamp-slept', 'harbour-log', '--all-sources', '--style', name, '--format', form];
        return [argv, form === 'json' || (name === 'csl-json' && form === 'text') ? 'json' : undefined] as const;
      }),
    ),
    ...blockForms.map(
      (form) => [['quote', 'pebble-lamp-slept', 'gull-knows', '--force', '--as', form, '--copy']] as const,
    ),
    ...[...new Set([...reports.map(({ name }) => name), ...names])].map(
      (name) => [['check', draft, '--show-ok', '--format', name], name] as const,
    ),
  ];
}

test('nothing unsafe in a dataset or a draft reaches any answer, and each is read back', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casey-sinks-'));
  const draft = join(folder, 'draft.md');
  await fc.assert(
    fc.asyncProperty(hostileText, async (payload) => {
      // A draft with a NUL or the like in it is no text; everything else in it is read.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
      const readable = payload.replace(/[\u0000-\u0008\u000e-\u001a]/g, '');
      writeFileSync(
        draft,
        `He said “${readable}the lamp slept” of ${readable}. “There was little ${readable}oil,” it said.\n`,
      );
      const spoilt = writtenOut(spoiltBy(fixture, payload));
      for (const [argv, format] of answers(draft)) {
        const what = argv.join(' ');
        const run = await casey(argv, { folder: spoilt });
        expect([what, [0, 1, 3].includes(run.code), run.code === 70 && run.err]).toEqual([what, true, false]);
        expectSafe(run, what);
        expectReadable(run.out, format, what);
        expect(unsafeIn(run.copied)).toBeUndefined();
      }
      const dresses = [
        ['--color', 'always'],
        ['--color', 'always', '--hyperlinks', 'always'],
        ['--ascii'],
        ['--accessible'],
      ];
      const asked = [['findings'], ['search', 'lamp', 'oil'], ['show', ...ids], ['figures', '--chart']];
      for (const argv of [...asked, ['check', draft, '--show-ok']].flatMap((one) =>
        dresses.map((how) => [...one, ...how]),
      )) {
        const run = await casey(argv, { folder: spoilt, terminal: 60 });
        expect([argv, run.code === 70 && run.err]).toEqual([argv, false]);
        expectSafe({ ...run, out: run.out.replace(LINK, '') }, argv.join(' '));
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
});

/** Every place in a command line where the user's own words come back. */
const arguments_: readonly ((text: string) => readonly string[])[] = [
  (text) => [text],
  (text) => ['search', text, '--format', 'json'],
  (text) => ['search', 'lamp', text, '--explain', '--format', 'yaml'],
  ...['show', 'cite', 'quote', 'check', 'schema', 'completion', 'help', 'findings', 'verify'].map(
    (command) => (text: string) => [command, text],
  ),
  ...['topic', 'not-topic', 'source', 'voice', 'confidence', 'contains', 'fields', 'sort', 'limit', 'format'].flatMap(
    (option) => [
      (text: string) => ['findings', `--${option}=${text}`],
      (text: string) => ['findings', `--${option}`, text, '--format', 'json'],
    ],
  ),
  (text) => ['quotes', `--by=${text}`],
  (text) => ['quotes', `--since=${text}`],
  (text) => ['search', 'lamp', `--kind=${text}`],
  (text) => ['findings', `--color=${text}`],
  (text) => ['findings', `--${text}`],
  (text) => ['findings', `--data=${text}`],
  (text) => ['verify', `--against=${text}`],
  (text) => ['check', `--type=${text}`, fixtureFolder],
  (text) => ['cite', 'pebble-no-oil', `--style=${text}`],
  (text) => ['cite', 'pebble-no-oil', `--accessed=${text}`],
  (text) => ['cite', 'pebble-no-oil', `--source=${text}`],
  (text) => ['quote', 'pebble-no-oil', `--as=${text}`],
  (text) => ['quote', 'pebble-no-oil', `--marks=${text}`],
  (text) => ['quote', 'pebble-no-oil', `--max=${text}`],
  (text) => ['export', text, 'out'],
  (text) => ['export', 'html', `/no-such-folder/${text}`],
  (text) => ['show', 'pebble-no-oil', `--fields=${text}`],
  (text) => ['coverage', `--fields=${text}`],
];

test.each(inherited)('%s is a word like any other, wherever it stands', async (name) => {
  for (const argvOf of arguments_) {
    const { out, err, code } = await casey(argvOf(name));
    expect([argvOf(name), code === 70, out + err]).toEqual([
      argvOf(name),
      false,
      expect.not.stringContaining('[native code]'),
    ]);
  }
});

test('whatever stands in an argument, an answer or one line of complaint comes back', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, fc.constantFrom(...arguments_), async (text, argvOf) => {
      const argv = argvOf(text);
      const run = await casey(argv);
      expect([0, 1, 2, 3, 4]).toContain(run.code);
      expectSafe(run, argv.join(' '));
      if (argv.at(-1) === 'json') expectReadable(run.out, 'json', 'json');
      // A line break in an argument must not begin a line that looks like casey's own.
      const lines = run.err.split('\n').filter((line) => line !== '');
      expect(lines.filter((line) => !/^(casey: | {2}\S)/.test(line))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

describe('a format by itself', () => {
  const page = { width: 60, style: styleFor(false), header: undefined };
  const viewOf = (layout: 'list' | 'cards', texts: readonly string[]): View => ({
    layout,
    dataset: { name: texts[0] ?? '', version: '1.0.0' },
    query: { command: 'any', words: texts },
    total: 1,
    columns: ['id', 'text'],
    rows: [
      {
        item: {
          id: texts[0] ?? '',
          text: texts[1] ?? '',
          list: [...texts],
          author: [{ family: texts[0] ?? '', given: texts[1] ?? '' }],
          table: Object.fromEntries(texts.map((text) => [text, text])),
          evidence: [{ source: texts[0] ?? '', publisher: texts[1] ?? '', URL: texts[0] ?? '' }],
          said_on: texts[1] ?? '',
        },
        headline: texts[1] ?? '',
        fields: ['id', 'text', 'list', 'author', 'table', 'evidence', 'said_on'],
      },
    ],
  });

  test.each(formats.map((format) => [format.name, format] as const))(
    '%s lets nothing through',
    async (name, format) => {
      await fc.assert(
        fc.asyncProperty(
          fc.tuple(hostileText, hostileText),
          fc.constantFrom('list', 'cards'),
          async (texts, layout) => {
            const out = await format.render(viewOf(layout, texts), page);
            // What is not styled goes through the one filter of all answers besides.
            if (['table', 'text', 'json', 'jsonl', 'csv', 'tsv'].includes(name)) expect(unsafeIn(out)).toBeUndefined();
            expectReadable(out, name, name);
            if (name === 'tsv') expect(out.split('\n').map((line) => line.split('\t').length)).toEqual([2, 1]);
            if (name === 'csv') expect(parseCsv(out).length).toBe(2);
            if (name === 'markdown')
              expect(out.replace(/<https?:\/\/[^\s<>|]+>/g, '')).not.toMatch(/[<>]|(?<!\\)[`[\]]/);
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  test('json gives back what it was given, but for what is unsafe', async () => {
    const json = formats.find(({ name }) => name === 'json');
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { items } = JSON.parse((await json?.render(viewOf('list', [text, text]), page)) ?? '');
        expect(items[0].text).toBe([...text].filter((one) => unsafeIn(one) === undefined).join(''));
      }),
    );
  });
});

test('every export of any dataset is safe, and no cell of it a formula', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(hostileText, async (payload) => {
      const dataset = hostile(fixture, payload);
      for (const { name } of exporters) {
        for (const [file, content] of await exported(dataset, name)) {
          const text = content.toString('utf8');
          if (file.endsWith('.csv')) expectReadable(text, 'csv', file);
          if (name === 'jsonld' || file.endsWith('.json')) expectReadable(text, 'json', file);
          if (name !== 'sqlite') expect([file, unsafeIn(text)]).toEqual([file, undefined]);
        }
      }
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

test('a message says what cannot be seen, on one line and of bounded length', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const message = messageText(text, LIMITS.message);
      expect(unsafeIn(message)).toBeUndefined();
      expect(message).not.toMatch(/[\n\t]/);
    }),
  );
  expect(messageText('mis\u200bconduct\n', 100)).toBe('mis\\u{200b}conduct\\n');
  const long = messageText('a'.repeat(1_000_000), LIMITS.message);
  expect(long).toContain(`… (${1_000_000 - LIMITS.message} characters) …`);
  expect(long.length).toBeLessThan(LIMITS.message + 50);
});
