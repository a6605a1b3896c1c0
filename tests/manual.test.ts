import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { globalOptions } from '../src/command/options.ts';
import { commands } from '../src/commands/index.ts';
import { guides } from '../src/guides/index.ts';
import { roff } from '../src/manual/roff.ts';
import { dataFolder, opened, root } from './helpers/run.ts';
import { testWith } from './helpers/shell.ts';

const page = readFileSync(join(root, 'dist', 'casey.1'), 'utf8');
const dataset = opened(dataFolder);

/** The page as a reader sees it in 80 columns, and what the formatter has to say of it. */
function formatted(text: string): { readonly shown: string; readonly warnings: string } {
  const { stdout, stderr } = spawnSync('groff', ['-ww', '-man', '-Tutf8', '-P-cbou', '-rLL=80n'], {
    input: text,
    encoding: 'utf8',
  });
  return { shown: stdout, warnings: stderr };
}

testWith(['groff'], 'groff finds nothing to warn of, and no line is too long', () => {
  const { shown, warnings } = formatted(page);
  expect(warnings).toBe('');
  expect(shown.split('\n').filter((line) => line.length > 80)).toEqual([]);
  expect(formatted(`${page}.nonsense\n`).warnings).toContain('nonsense');
});

testWith(['groff'], 'it has every command with its options, and every topic', async () => {
  const shown = formatted(page).shown;
  const wanted = await Promise.all(
    commands.map(async (command) => {
      const options = (await command.load()).options(dataset).map(({ name }) => `--${name}`);
      const section = shown.split(`\n   ${[command.name, command.operands].filter(Boolean).join(' ')}\n`)[1] ?? '';
      const [own = ''] = section.split(/\n {3}\S/);
      return [command.name, options.filter((option) => !own.includes(option.replace('--header', '--[no-]header')))];
    }),
  );
  expect(wanted).toEqual(commands.map(({ name }) => [name, []]));
  const headings = shown.split('\n').filter((line) => /^[A-Z][A-Z ()-]+$/.test(line));
  for (const { name } of guides) {
    expect(headings).toContain(name === 'exit-codes' ? 'EXIT STATUS' : name.toUpperCase());
  }
  for (const { name, negatable } of globalOptions) {
    expect(shown).toContain(`\n       --${negatable ? '[no-]' : ''}${name}`);
  }
});

testWith(['groff'], 'text goes through groff as it is', () => {
  const text = '.it\'s `not` a \\fBmacro\\fR: -- ~^ "x" ‘y’ – … é 👍';
  const { shown, warnings } = formatted(`.TH X 1\n.SH N\n.nf\n${roff(text)}\n${roff("'.sp 3")}\n`);
  expect(warnings).toBe('');
  expect(shown).toContain(`       ${text}\n       '.sp 3\n`);
});

// Debian's groff prints a bare hyphen as one that can be copied; others do not.
test('a hyphen is one that can be copied', () => {
  expect(roff('--no-header')).toBe('\\-\\-no\\-header');
});

test('package.json names the page', () => {
  const { man, files }: { man: readonly string[]; files: readonly string[] } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  // npm links the pages of a list, and none of a string.
  expect([man, files.includes('dist')]).toEqual([['dist/casey.1'], true]);
});
