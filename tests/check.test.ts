import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotes } from '../src/check/checkers/quotes.ts';
import { openDraft } from '../src/check/open-draft.ts';
import { CaseyError } from '../src/errors.ts';
import { casey, dataFolder, fixtureFolder, opened, root } from './helpers/run.ts';

const drafts = join(root, 'tests', 'fixtures', 'drafts');
const away = (name: string) => {
  const path = join(mkdtempSync(join(tmpdir(), 'casey-check-')), name);
  copyFileSync(join(drafts, name), path);
  return path;
};

test('SARIF is valid against its schema', async () => {
  const schema: object = JSON.parse(
    readFileSync(join(root, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  );
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  for (const draft of ['lamp.md', 'page.html', 'clean.txt']) {
    const { out } = await casey(['check', join(drafts, draft), '--show-ok', '--format', 'sarif']);
    expect(validate(JSON.parse(out)), JSON.stringify(validate.errors)).toBe(true);
  }
});

test('places are those of the file', async () => {
  const path = join(drafts, 'lamp.md');
  const source = readFileSync(path, 'utf8');
  const { out } = await casey(['check', path, '--show-ok', '--format', 'jsonl']);
  const items: { line: number; column: number; offset: number; length: number; text: string }[] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(items.length).toBeGreaterThan(4);
  for (const { line, column, offset, length, text } of items) {
    expect(source.slice(offset, offset + length)).toBe(text);
    expect(source.split('\n')[line - 1]?.slice(column - 1)).toContain(text.split('\n')[0]);
  }
});

describe('exit codes', () => {
  test.each([
    [['lamp.md'], 3],
    [['clean.txt'], 0],
    [['clean.txt', '--strict'], 0],
    [['clean.txt', 'page.html', '--quiet'], 3],
    [['nowhere.md'], 2],
  ] as const)('%j', async ([name, ...rest], code) => {
    const argv = [
      'check',
      join(drafts, name),
      ...rest.map((word) => (word.startsWith('-') ? word : join(drafts, word))),
    ];
    expect((await casey(argv)).code).toBe(code);
  });

  test('a warning counts where it is strict', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'casey-check-')), 'a.txt');
    writeFileSync(path, 'It was said that “a gull knows the lamp better than we do”.\n');
    expect((await casey(['check', path])).code).toBe(0);
    expect((await casey(['check', path, '--strict'])).code).toBe(3);
  });
});

describe('corrections', () => {
  test('of typography go into a copy, and leave words alone', async () => {
    const path = away('typography.md');
    const before = readFileSync(path, 'utf8');
    const { err } = await casey(['check', path, '--fix']);
    expect(readFileSync(path, 'utf8')).toBe(before);
    const fixed = path.replace('.md', '.fixed.md');
    expect(readFileSync(fixed, 'utf8')).toBe(before.replace('was No oil', 'was no oil'));
    expect(err).toContain('1 corrected; still in it: 1 error\n');
    expect((await casey(['check', path, '--fix'])).code).toBe(2);
    expect((await casey(['check', path, '--fix', '--force'])).code).toBe(3);
  });

  test('of words are made only when asked for; in place, the draft is kept', async () => {
    const path = away('typography.md');
    const before = readFileSync(path);
    await casey(['check', path, '--fix-quotes', '--in-place']);
    expect(readFileSync(`${path}.orig`)).toEqual(before);
    expect(readFileSync(path, 'utf8')).toBe(
      'Bert Pebble said: “There was no oil.” Asked again, he said: “There was no oil.”\n',
    );
    expect((await casey(['check', path])).code).toBe(0);
  });

  test('leave markup as it is', async () => {
    const path = away('page.html');
    await casey(['check', path, '--fix-quotes', '--in-place']);
    expect(readFileSync(path, 'utf8')).toContain('&ldquo;There was <em>no</em> oil.&rdquo;');
  });

  test('are not written where there is nothing to correct', async () => {
    const path = away('clean.txt');
    const { err } = await casey(['check', path, '--fix']);
    expect(err).toContain('nothing to correct');
    expect(existsSync(path.replace('.txt', '.fixed.txt'))).toBe(false);
  });
});

test('a draft comes in from standard input', () => {
  const bin = join(root, 'bin', 'casey.js');
  const argv = [bin, 'check', '-', '--data', fixtureFolder, '--fields', 'line,column,verdict'];
  const { stdout, status } = spawnSync(process.execPath, argv, {
    input: 'Mr Pebble said:\n"There was some oil."\n',
    encoding: 'utf8',
  });
  expect([stdout, status]).toEqual(['2\t2\taltered\n', 3]);
  expect(execFileSync(process.execPath, [bin, 'check', '-'], { input: '', encoding: 'utf8' })).toBe('');
});

const real = opened(dataFolder);
const held = (real.records['quotes'] ?? []).map(({ text }) => String(text));
const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '\n\n',
    '\n',
    ' ',
    '…',
    '[',
    ']',
    ' she said ',
    ' Mr ',
    '. ',
    '> ',
    '<p>',
    '&ldquo;',
    '**',
    '](',
    '-',
  ),
  fc.constantFrom(...held).chain((text) => fc.nat(text.length).map((at) => text.slice(0, at))),
);

/** Control characters are no text, and that is said. */
function isRefusal(error: unknown): undefined {
  if (!(error instanceof CaseyError)) throw error;
}

test.each(['text', 'markdown', 'html'])('no text makes the checker of quotations fall: %s', async (type) => {
  await fc.assert(
    fc.asyncProperty(fc.array(scrap, { maxLength: 40 }), async (parts) => {
      const open = await openDraft({ path: 'a', bytes: Buffer.from(parts.join('')) }, type).catch(isRefusal);
      if (open === undefined) return;
      const { draft } = open;
      for (const finding of quotes.check(draft, real)) {
        expect(finding.start).toBeLessThan(finding.end);
        const { start, end } = draft.placeOf(finding);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(draft.source.length);
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['marks never closed', '“'.repeat(30_000)],
  ['marks of all sorts', `“‘"'a `.repeat(20_000)],
  ['paragraphs that quote on', '“I am sorry\n\n'.repeat(5000)],
  ['a line of quotations', 'She said “I am sorry” to the Met. '.repeat(10_000)],
  ['names', `${'Sir Mark Aa '.repeat(50_000)}said: “I am sorry.”`],
  ['commas', `${'A,'.repeat(100_000)} said: “I am sorry.”`],
  ['one long quotation', `“${'we have let people down and the Met must be '.repeat(20_000)}”`],
  ['brackets', '['.repeat(200_000)],
  ['stars', '*_'.repeat(100_000)],
])('%s take bounded time', async (_, text) => {
  const start = performance.now();
  for (const type of ['markdown', 'text']) {
    const { draft } = await openDraft({ path: 'a', bytes: Buffer.from(text) }, type);
    quotes.check(draft, real);
  }
  expect(performance.now() - start).toBeLessThan(15_000);
});
