import { describe, expect, test } from 'vitest';
import { casey } from '../../helpers/run.ts';

const ESCAPE = '\u001b';

/** Lines of words, the first of them a heading. */
function rowsOf(table: string): readonly (readonly string[])[] {
  const lines = table.trim().split('\n').slice(1);
  return lines.map((line) => line.trim().split(/\s+/));
}

/** The value of a variable that a table calls unset, empty or set, or names. */
function variable(name: string, value: string): Readonly<Record<string, string>> {
  if (value === 'unset') return {};
  return { [name]: value === 'empty' ? '' : value === 'set' ? 'x' : value };
}

const option = (name: string, value: string) => (value === 'absent' ? [] : [`--${name}`, value]);

const places = [
  ['a terminal', { terminal: 80, env: {} }],
  ['a dumb terminal', { terminal: 80, env: { TERM: 'dumb' } }],
  ['a pipe', { env: {} }],
  ['a pipe, TERM=dumb', { env: { TERM: 'dumb' } }],
] as const;

// Written down from the rule in docs/decisions/0015, not from the code.
const colour = `
  --color FORCE_COLOR  NO_COLOR  terminal  dumb terminal  pipe  pipe, dumb
  absent  unset        unset     yes       no             no    no
  absent  unset        empty     yes       no             no    no
  absent  unset        set       no        no             no    no
  absent  empty        unset     yes       no             no    no
  absent  empty        empty     yes       no             no    no
  absent  empty        set       no        no             no    no
  absent  0            unset     no        no             no    no
  absent  0            empty     no        no             no    no
  absent  0            set       no        no             no    no
  absent  1            unset     yes       yes            yes   yes
  absent  1            empty     yes       yes            yes   yes
  absent  1            set       yes       yes            yes   yes
  auto    unset        unset     yes       no             no    no
  auto    unset        empty     yes       no             no    no
  auto    unset        set       no        no             no    no
  auto    empty        unset     yes       no             no    no
  auto    empty        empty     yes       no             no    no
  auto    empty        set       no        no             no    no
  auto    0            unset     no        no             no    no
  auto    0            empty     no        no             no    no
  auto    0            set       no        no             no    no
  auto    1            unset     yes       yes            yes   yes
  auto    1            empty     yes       yes            yes   yes
  auto    1            set       yes       yes            yes   yes
  always  unset        unset     yes       yes            yes   yes
  always  unset        empty     yes       yes            yes   yes
  always  unset        set       yes       yes            yes   yes
  always  empty        unset     yes       yes            yes   yes
  always  empty        empty     yes       yes            yes   yes
  always  empty        set       yes       yes            yes   yes
  always  0            unset     yes       yes            yes   yes
  always  0            empty     yes       yes            yes   yes
  always  0            set       yes       yes            yes   yes
  always  1            unset     yes       yes            yes   yes
  always  1            empty     yes       yes            yes   yes
  always  1            set       yes       yes            yes   yes
  never   unset        unset     no        no             no    no
  never   unset        empty     no        no             no    no
  never   unset        set       no        no             no    no
  never   empty        unset     no        no             no    no
  never   empty        empty     no        no             no    no
  never   empty        set       no        no             no    no
  never   0            unset     no        no             no    no
  never   0            empty     no        no             no    no
  never   0            set       no        no             no    no
  never   1            unset     no        no             no    no
  never   1            empty     no        no             no    no
  never   1            set       no        no             no    no
`;

describe('colour', () => {
  test('the table has every combination', () => {
    expect(new Set(rowsOf(colour).map((row) => row.slice(0, 3).join())).size).toBe(4 * 4 * 3);
  });
  test.each(rowsOf(colour))('--color %s, FORCE_COLOR %s, NO_COLOR %s', async (choice, force, no, ...answers) => {
    const given = { ...variable('FORCE_COLOR', force ?? ''), ...variable('NO_COLOR', no ?? '') };
    const argv = ['findings', '--limit', '1', '--format', 'table', ...option('color', choice ?? '')];
    const coloured = places.map(async ([, place]) => {
      const { out } = await casey(argv, { ...place, env: { ...place.env, ...given } });
      return out.includes(ESCAPE) ? 'yes' : 'no';
    });
    expect(await Promise.all(coloured)).toEqual(answers);
  });
});

const links = `
  --hyperlinks  the terminal  terminal  dumb terminal  pipe  pipe, dumb
  absent        has-them      yes       no             no    no
  absent        has-not       no        no             no    no
  auto          has-them      yes       no             no    no
  auto          has-not       no        no             no    no
  always        has-them      yes       yes            yes   yes
  always        has-not       yes       yes            yes   yes
  never         has-them      no        no             no    no
  never         has-not       no        no             no    no
`;

describe('links', () => {
  test.each(rowsOf(links))('--hyperlinks %s, and the terminal %s', async (choice, has, ...answers) => {
    const argv = ['show', 'lamp-out-nights', '--format', 'text', ...option('hyperlinks', choice ?? '')];
    const linked = places.map(async ([, place]) => {
      const { out } = await casey(argv, { ...place, links: has === 'has-them' });
      // A reader has the one or the other.
      expect(/\]8;[^;]*;https:\/\/gazette\.example\/slept/.test(out)).not.toBe(/^ +https:/m.test(out));
      return out.includes(']8;') ? 'yes' : 'no';
    });
    expect(await Promise.all(linked)).toEqual(answers);
  });
  test.each(['json', 'jsonl', 'csv', 'tsv', 'yaml', 'markdown', 'accessible'])('none in %s', async (format) => {
    const argv = ['show', 'lamp-out-nights', '--format', format, '--hyperlinks'];
    expect(await casey([...argv, 'always'])).toEqual(await casey([...argv, 'never']));
  });
  test('another value is an error', async () => {
    const { err, code } = await casey(['findings', '--hyperlinks', 'maybe']);
    expect([code, err]).toEqual([2, expect.stringContaining("unknown value 'maybe' for --hyperlinks")]);
  });
});
