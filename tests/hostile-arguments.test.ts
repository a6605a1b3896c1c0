import { execFileSync } from 'node:child_process';
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exporters } from '../src/exports/index.ts';
import { LIMITS } from '../src/limits.ts';
import { unsafeIn } from './helpers/hostile.ts';
import { casey } from './helpers/run.ts';

const MEGABYTE = 1_000_000;
const letters = 'a'.repeat(MEGABYTE);
const words = 'lamp '.repeat(MEGABYTE / 5);
const many = (...argv: readonly string[]) => Array.from({ length: 10_000 }, () => argv).flat();
const different = (option: string) => Array.from({ length: 10_000 }, (_, at) => `--${option}=x${at}`);

/** Milliseconds in which each is answered, many times what it takes: only what grows out of hand takes longer. */
const SOON = 10_000;

test.each([
  ['an id of a megabyte', ['show', letters], 2],
  ['a citation of it', ['cite', letters], 2],
  ['words of a megabyte', ['search', words], 0],
  ['a word of a megabyte', [letters], 1],
  ['a question of a hundred thousand words', Array.from({ length: 100_000 }, (_, at) => `w${at}`), 1],
  ['ten thousand phrases', many('the lamp slept'), 0],
  ['a topic of a megabyte', ['findings', '--topic', letters], 2],
  ['a source of a megabyte', ['findings', '--source', letters], 2],
  ['a speaker of a megabyte', ['quotes', '--by', letters], 2],
  ['words to contain of a megabyte', ['quotes', '--contains', words], 1],
  ['a field of a megabyte', ['findings', '--fields', letters], 2],
  ['an option of a megabyte', ['findings', `--${letters}`], 2],
  ['a style of a megabyte', ['cite', 'pebble-no-oil', '--style', letters], 2],
  ['a path of a megabyte', ['check', letters], 2],
  ['a dataset of a megabyte', ['findings', '--data', letters], 4],
  ['an export to a megabyte', ['export', 'html', letters], 2],
  ['ten thousand topics', ['findings', ...many('--topic', 'lamp')], 0],
  ['ten thousand speakers', ['quotes', ...many('--by', 'pebble')], 0],
  ['ten thousand topics that there are not', ['findings', ...different('topic')], 2],
  ['ten thousand fields', ['findings', '--fields', many('id').join()], 0],
  ['ten thousand limits', ['findings', ...many('-n', '1')], 0],
  ['ten thousand ids', ['show', ...many('pebble-no-oil')], 0],
] as const)('%s is answered soon and in few words', { timeout: SOON }, async (_what, argv, exit) => {
  const { err, code } = await casey(argv);
  expect([code, err.length < 3 * LIMITS.message]).toEqual([exit, true]);
});

test.each([
  ['--limit', '1e9'],
  ['--limit', '-1'],
  ['--limit', '0x10'],
  ['--limit', '９'],
  ['--limit', '10000000000'],
  ['--limit', ''],
  ['--sort', ''],
  ['--fields', ','],
  ['--format', '__proto__'],
  ['--color', 'constructor'],
])('%s %j is wrong usage', async (option, value) => {
  const { out, err, code } = await casey(['findings', option, value]);
  expect([out, code, err.startsWith('casey: ')]).toEqual(['', 2, true]);
});

test.each([
  '0000',
  '2001-02-29',
  '2001-13-01',
  '2001-1-1',
  '01/02/2001',
  '２００１',
  '٢٠٠١',
  ' 2001',
  '2001\n',
  '+2001',
  '-2001',
  '20010',
  '2001-02-03T00:00Z',
  'now',
  '',
])('%j is no date of access', async (date) => {
  const { out, err, code } = await casey(['cite', 'pebble-no-oil', `--accessed=${date}`]);
  expect([out, code]).toEqual(['', 2]);
  expect(err).toContain('is not a date that casey understands');
});

test('an id shows what cannot be seen in it', async () => {
  const { err, code } = await casey(['show', 'pebble\u200b-no\u001b[2J-oil\u202e']);
  expect(err).toMatch(/^casey: unknown id 'pebble\\u\{200b\}-no\\u\{1b\}\[2J-oil\\u\{202e\}'/);
  expect(code).toBe(2);
});

describe('an export', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casey-targets-'));
  const at = (name: string) => join(folder, name);
  writeFileSync(at('kept'), 'kept');
  symlinkSync('kept', at('link'));
  symlinkSync('nowhere', at('lost'));
  mkdirSync(at('held'));
  writeFileSync(at('held/own'), 'own');
  symlinkSync('held', at('link-to-held'));
  execFileSync('mkfifo', [at('pipe')]);
  const standing = () => [readdirSync(folder), readdirSync(at('held')), readFileSync(at('kept'), 'utf8')];
  const stood = standing();

  const targets = ['kept', 'link', 'lost', 'held', 'link-to-held', 'pipe', '.', '..', 'absent/out', 'kept/out'];
  test.each(exporters.flatMap(({ name }) => targets.map((target) => [name, target] as const)))(
    'of %s onto %s keeps what is there',
    async (name, target) => {
      const { err, code } = await casey(['export', name, at(target)]);
      expect([code, unsafeIn(err), standing()]).toEqual([2, undefined, stood]);
    },
  );

  test.each(['lost', 'held', 'link-to-held', 'pipe', '.', '/dev/null'])(
    'is kept from %s by no --force either',
    async (target) => {
      for (const name of ['csv', 'html']) {
        const path = target.startsWith('/') ? target : at(target);
        const { code } = await casey(['export', name, path, '--force']);
        expect([name, code, standing()]).toEqual([name, 2, stood]);
      }
    },
  );

  test('with --force takes the place of a link, and leaves alone what it led to', async () => {
    const away = mkdtempSync(join(tmpdir(), 'casey-links-'));
    writeFileSync(join(away, 'kept'), 'kept');
    symlinkSync('kept', join(away, 'link'));
    expect((await casey(['export', 'bibtex', join(away, 'link'), '--force'])).code).toBe(0);
    expect(readFileSync(join(away, 'kept'), 'utf8')).toBe('kept');
    expect(lstatSync(join(away, 'link')).isSymbolicLink()).toBe(false);
  });

  test('names a path with a line break in it on one line, and a NUL is no name', async () => {
    const { out } = await casey(['export', 'bibtex', at('a\nb')], { terminal: 200 });
    expect(out).toContain('a b');
    for (const name of ['a\u0000b', '\u0000']) {
      const { err, code } = await casey(['export', 'html', at(name)]);
      expect([code, err]).toEqual([2, expect.stringMatching(/^casey: '.*\\u\{0\}.*' could not be written/)]);
    }
  });
});
