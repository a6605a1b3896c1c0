import { describe, expect, test } from 'vitest';
import { recordKinds } from '../src/records/index.ts';
import { casey, type Surroundings } from './helpers/run.ts';

/** A text without its links: OSC 8 as casey writes it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unlinked = (text: string) => text.replaceAll(/\u001b\]8;[^\u001b]*\u001b\\/g, '');

const lists = recordKinds.map(({ plural }) => [plural]);

const answers = [
  ...lists,
  ['how', 'often', 'was', 'the', 'lamp', 'out'],
  ['search', 'lamp', '--all', '--explain'],
  ['show', 'lamp-out-nights', 'pebble', 'lamp'],
  ['check', 'tests/fixtures/drafts/lamp.md', '--show-ok'],
  ['verify'],
  ['coverage'],
];

describe.each(answers.map((argv) => [argv.join(' '), argv] as const))('%s', (_line, argv) => {
  test.each([20, 400])('keeps to %i columns, but for addresses and places', async (terminal) => {
    for (const format of ['table', 'text']) {
      const { out } = await casey([...argv, '--format', format], { terminal, env: { NO_COLOR: '1' } });
      const wide = out.split('\n').filter((line) => line.length > terminal && !/https?:\/\/|^tests\//.test(line));
      expect(wide).toEqual([]);
    }
  });

  test('is read aloud in labelled lines, without a sign or a space to fill up', async () => {
    const { out } = await casey([...argv, '--accessible'], { terminal: 80 });
    expect(out).not.toBe('');
    const lines = out.split('\n').slice(0, -1);
    const plain = /^(Record \d+ of \d+|Also found|[A-Z][A-Za-z0-9 -]*: \S.*|)$/;
    expect(lines.filter((line) => !plain.test(line))).toEqual([]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(out).not.toMatch(/[\u2500-\u257f\u001b\t]| {2}|\[-|\{\+/);
  });

  test('has plain marks under --ascii, where it is read', async () => {
    for (const format of ['table', 'text', 'accessible']) {
      const { out } = await casey([...argv, '--ascii', '--format', format]);
      expect(out).not.toMatch(/[‘’“”–—…─\u00a0]/);
    }
  });

  test.each(['json', 'jsonl', 'csv', 'tsv', 'yaml', 'markdown'])('is as it was in %s', async (format) => {
    const printing = ['--ascii', '--accessible', '--hyperlinks', 'always', '--color', 'always', '--no-pager'];
    const plain = await casey([...argv, '--format', format]);
    expect((await casey([...argv, '--format', format, ...printing])).out).toBe(plain.out);
  });
});

describe('links', () => {
  test.each(lists)('take no room in a list of %s', async (plural) => {
    for (const terminal of [24, 60, 80, 200]) {
      for (const format of ['table', 'text']) {
        const argv = [plural ?? '', '--format', format, '--hyperlinks'];
        const { out } = await casey([...argv, 'always'], { terminal, env: { NO_COLOR: '1' } });
        expect(unlinked(out)).toBe((await casey([...argv, 'never'], { terminal, env: { NO_COLOR: '1' } })).out);
      }
    }
  });
  test('lead each source of a list to its own address', async () => {
    const { out } = await casey(['figures', '--format', 'text', '--hyperlinks', 'always']);
    expect(out).toContain(
      'Source   \u001b]8;;https://gazette.example/slept\u001b\\Fernwick Gazette, 1 January 2001\u001b]8;;\u001b\\; \u001b]8;;https://echo.example/lamp\u001b\\Fernwick Echo, 2 January 2001\u001b]8;;\u001b\\\n',
    );
  });
  test('that go over several lines have a name in common', async () => {
    const { out } = await casey(['show', 'lamp-out-nights', '--hyperlinks', 'always'], { terminal: 40 });
    const names = [...out.matchAll(/\]8;(?:id=([\w-]+))?;https:\/\/gazette\.example\/slept/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(1);
    expect(names[0]).toBeDefined();
  });
  test('are there under --ascii too', async () => {
    const { out } = await casey(['figures', '--format', 'text', '--hyperlinks', 'always', '--ascii']);
    expect(out).toContain(']8;;https://echo.example/lamp');
  });
});

describe('the pager', () => {
  const argv = ['findings'];
  const screen = { terminal: 80, rows: 4 } as const;

  test.each<[string, Surroundings, string | undefined]>([
    ['is less where none is named', {}, 'less -FR'],
    ['is PAGER', { env: { PAGER: 'most -w' } }, 'most -w'],
    ['is CASEY_PAGER before PAGER', { env: { PAGER: 'most', CASEY_PAGER: 'less -S' } }, 'less -S'],
    ['is none where PAGER is empty', { env: { PAGER: '' } }, undefined],
    ['is none where CASEY_PAGER is empty', { env: { PAGER: 'most', CASEY_PAGER: ' ' } }, undefined],
    ['is none where it would be cat', { env: { PAGER: 'cat' } }, undefined],
    ['is none on a dumb terminal', { env: { TERM: 'dumb', PAGER: 'most' } }, undefined],
    ['is none where the answer fits', { rows: 99 }, undefined],
    ['is none where the screen has no size', { rows: 0 }, undefined],
  ])('%s', async (_what, surroundings, by) => {
    const { out, paged } = await casey(argv, { ...screen, ...surroundings });
    expect(paged?.by).toBe(by);
    expect(out === '').toBe(by !== undefined);
  });
  test('is none in a pipe', async () => {
    expect((await casey(argv, { rows: 4, env: { PAGER: 'most' } })).paged).toBeUndefined();
  });
  test('is none with --no-pager, before the command or after it', async () => {
    expect((await casey([...argv, '--no-pager'], screen)).paged).toBeUndefined();
    expect((await casey(['--no-pager', ...argv], screen)).paged).toBeUndefined();
  });
  test('gets what would have been printed, colours and all', async () => {
    const { paged } = await casey(argv, screen);
    expect(paged?.text).toBe((await casey(argv, { terminal: 80 })).out);
    expect(paged?.text).toContain('\u001b[1m');
  });
  test('counts the lines as the screen breaks them, sequences left out', async () => {
    const long = ['show', 'lamp-out-nights', '--hyperlinks', 'always'];
    const { out } = await casey(long, { terminal: 80 });
    const lines = unlinked(out).split('\n').length - 1;
    expect((await casey(long, { terminal: 80, rows: lines + 1 })).paged).toBeUndefined();
    expect((await casey(long, { terminal: 80, rows: lines })).paged).toBeDefined();
    // Two addresses of 29 and 25 characters take a line more each on a narrow screen.
    const narrow = ['show', 'lamp-out-nights'];
    const { out: broken } = await casey(narrow, { terminal: 20 });
    expect(broken).toContain('https://gazette.example/slept');
    const shown = broken.split('\n').length - 1 + 2;
    expect((await casey(narrow, { terminal: 20, rows: shown + 1 })).paged).toBeUndefined();
    expect((await casey(narrow, { terminal: 20, rows: shown })).paged).toBeDefined();
  });
  test('leaves room for the notes that come after the answer', async () => {
    const noted = ['findings', '--limit', '1'];
    const { out, err } = await casey(noted, { terminal: 80 });
    expect(err.split('\n')).toHaveLength(2);
    const lines = out.split('\n').length - 1;
    expect((await casey(noted, { terminal: 80, rows: lines + 2 })).paged).toBeUndefined();
    expect((await casey(noted, { terminal: 80, rows: lines + 1 })).paged).toBeDefined();
  });
  test.each([
    ['keeps links that it lets through', 'shows', [], true],
    ['has addresses where it would drop them', 'drops links', [], false],
    ['has links that were asked for', 'shows', ['--hyperlinks', 'always'], true],
    ['has them so even where it may drop them', 'drops links', ['--hyperlinks', 'always'], true],
  ] as const)('%s', async (_what, pager, more, linked) => {
    const { paged } = await casey(['show', 'lamp-out-nights', ...more], { ...screen, links: true, pager });
    expect(paged?.text.includes(']8;')).toBe(linked);
  });
  test('that fails leaves the answer to be printed, and the exit code', async () => {
    const check = ['check', 'tests/fixtures/drafts/lamp.md'];
    const printed = await casey(check, { terminal: 80 });
    const named = await casey(check, { ...screen, env: { PAGER: 'nosuch' }, pager: 'fails' });
    expect([named.out, named.code]).toEqual([printed.out, 3]);
    expect(named.err).toContain("casey: printed without the pager 'nosuch': it does not exist\n");
    const unnamed = await casey(check, { ...screen, pager: 'fails' });
    expect([unnamed.out, unnamed.err]).toEqual([printed.out, printed.err]);
  });
  test('leaves notes, the clipboard and the exit code as they are', async () => {
    const quote = ['quote', 'pebble-lamp-slept', '--copy'];
    const { copied, err, paged } = await casey(quote, { terminal: 80, rows: 2 });
    expect(`${copied}\n`).toBe(paged?.text);
    expect(err).toContain('copied to the clipboard');
    expect((await casey(['check', 'tests/fixtures/drafts/lamp.md'], screen)).code).toBe(3);
  });
  test('shows help that is longer than the screen', async () => {
    expect((await casey(['--help'], screen)).paged?.text).toBe((await casey(['--help'])).out);
    expect((await casey(['--help', '--no-pager'], screen)).paged).toBeUndefined();
  });
});

describe('--ascii', () => {
  const quoted = ['quotes', '--contains', 'slept'];
  const isPlain = (text: string) => !/[‘’“”–—…─]/.test(text);

  test.each<[string, Surroundings, boolean]>([
    ['LC_ALL=C', { terminal: 80, env: { LC_ALL: 'C' } }, true],
    ['LC_ALL=POSIX', { terminal: 80, env: { LC_ALL: 'POSIX', LANG: 'en_GB.UTF-8' } }, true],
    ['LANG=C', { terminal: 80, env: { LANG: 'C', LC_ALL: '' } }, true],
    ['LC_CTYPE before LANG', { terminal: 80, env: { LANG: 'C', LC_CTYPE: 'en_GB.UTF-8' } }, false],
    ['LANG=C.UTF-8', { terminal: 80, env: { LANG: 'C.UTF-8' } }, false],
    ['no locale', { terminal: 80 }, false],
    ['LC_ALL=C and a pipe', { env: { LC_ALL: 'C' } }, false],
  ])('by itself: %s', async (_what, surroundings, plain) => {
    const { out } = await casey([...quoted, '--format', 'text'], surroundings);
    expect(isPlain(out)).toBe(plain);
  });
  test('makes notes plain too', async () => {
    const help = await casey(['quote', '--help', '--ascii']);
    expect(isPlain(help.out)).toBe(true);
    const { err } = await casey(['show', 'stairs-worn', 'nosuch', '--ascii']);
    expect(isPlain(err)).toBe(true);
  });
  test('makes a citation and a quote to paste plain, not what another program reads, nor the clipboard', async () => {
    const cited = (...more: readonly string[]) => casey(['cite', 'lamp-out-nights', ...more]);
    expect(isPlain((await cited('--ascii')).out)).toBe(true);
    for (const style of ['bibtex', 'ris', 'csl-json', 'wikipedia']) {
      expect((await cited('--style', style, '--ascii')).out).toBe((await cited('--style', style)).out);
    }
    for (const format of ['html', 'markdown', 'json']) {
      expect((await cited('--format', format, '--ascii')).out).toBe((await cited('--format', format)).out);
    }
    const { out, copied } = await casey(['quote', 'pebble-lamp-slept', '--ascii', '--copy']);
    expect(isPlain(out)).toBe(true);
    expect(`${copied}\n`).toBe((await casey(['quote', 'pebble-lamp-slept'])).out);
    expect((await casey(['schema', 'quotes', '--ascii'])).out).toBe((await casey(['schema', 'quotes'])).out);
  });
});

describe('--accessible', () => {
  test.each<[string, readonly string[], Surroundings, boolean]>([
    ['on a terminal', ['--accessible'], { terminal: 80 }, true],
    ['in a pipe', ['--accessible'], {}, true],
    ['by ACCESSIBLE=1', [], { terminal: 80, env: { ACCESSIBLE: '1' } }, true],
    ['not by ACCESSIBLE=0', [], { terminal: 80, env: { ACCESSIBLE: '0' } }, false],
    ['not by an empty one', [], { terminal: 80, env: { ACCESSIBLE: '' } }, false],
    ['not by ACCESSIBLE=1 in a pipe', [], { env: { ACCESSIBLE: '1' } }, false],
    ['not where a format is asked for', ['--accessible', '--format', 'text'], { terminal: 80 }, false],
  ])('%s', async (_what, more, surroundings, read) => {
    const { out } = await casey(['findings', ...more], surroundings);
    expect(/^Record 1 of \d+$/m.test(out)).toBe(read);
  });
  test('says that there is none', async () => {
    const { out, code } = await casey(['search', 'xylophone', '--accessible']);
    expect([out, code]).toEqual(['Nothing in this dataset answers that.\n', 1]);
  });
  test('says what differs in words', async () => {
    const argv = ['verify', '--against', 'tests/fixtures/changed', '--accessible'];
    expect((await casey(argv)).out).toMatch(/^Difference: .*\((without|instead): /m);
  });
});

test('what is said of printing is no part of the question', async () => {
  const { out } = await casey(['search', 'lamp', '--format', 'json', '--ascii', '--color', 'always', '--no-pager']);
  const { query }: { query: object } = JSON.parse(out);
  expect(query).toEqual({ command: 'search', words: 'lamp' });
});
