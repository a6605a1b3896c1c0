import { describe, expect, test } from 'vitest';
import { shells } from '../src/shells/index.ts';
import { casey } from './helpers/run.ts';
import { offered, testWith, typed, workplace } from './helpers/shell.ts';

// What is typed before the tab, and the words that the shell is to make of it.
const lines: readonly (readonly [line: string, words: readonly string[]])[] = [
  ['casey comp', ['completion']],
  ['casey findings --topic miscond', ['findings', '--topic', 'misconduct']],
  ['casey findings --topic=MISCOND', ['findings', '--topic=misconduct']],
  ['casey findings --topic misconduct,vetti', ['findings', '--topic', 'misconduct,vetting']],
  ['casey check --in-p', ['check', '--in-place']],
  ['casey export sqli', ['export', 'sqlite']],
  ['casey show rowley-i-am-so', ['show', 'rowley-i-am-sorry']],
  ['casey quotes --by Sir\\ Mark\\ R', ['quotes', '--by', 'Sir Mark Rowley']],
  ["casey quotes --by 'Sir Mark R", ['quotes', '--by', 'Sir Mark Rowley']],
  ["casey quotes --by='Sir Mark R", ['quotes', '--by=Sir Mark Rowley']],
  // From the user's own dataset, in a folder with a space in its name.
  [
    "casey --data 'my data' findings --topic watch:\\ ni",
    ['--data', 'my data', 'findings', '--topic', 'watch: night shift'],
  ],
  [
    "casey --data 'my data' findings --topic=lamp,watch:\\ n",
    ['--data', 'my data', 'findings', '--topic=lamp,watch: night shift'],
  ],
  // Files and folders are the shell's own affair.
  ['casey check my\\ data/peo', ['check', 'my data/people.yaml']],
  ['casey verify --against=my\\ data/peo', ['verify', '--against=my data/people.yaml']],
  ['casey --data m', ['--data', 'my data']],
  ['casey --data=m', ['--data=my data']],
];

// Nothing fits, or more than one does: what is typed stays.
const left: typeof lines = [
  ['casey how long do misc', ['how', 'long', 'do', 'misc']],
  ['casey findings --color a', ['findings', '--color', 'a']],
];

const all = [...lines, ...left];

for (const shell of ['bash', 'zsh'] as const) {
  testWith([shell, 'script'], `${shell} completes what is typed`, async () => {
    const words = await typed(
      shell,
      workplace(),
      all.map(([line]) => line),
    );
    const withoutSlash = words.map((line) => line.map((word) => word.replace(/\/$/, '')));
    expect(withoutSlash).toEqual(all.map(([, expected]) => expected));
  });
}

testWith(['fish'], 'fish offers what fits', () => {
  const offers = offered(
    workplace(),
    all.map(([line]) => line),
  );
  const words = offers.map((offer) => offer.map((word) => word.replace(/\/$/, '')));
  expect(words).toEqual([...lines.map(([, expected]) => expected.slice(-1)), [], ['always', 'auto']]);
});

describe.each(shells.map((shell) => [shell.name, shell] as const))('the script for %s', (name, { script, install }) => {
  test('asks casey in its own name, and completes casey', () => {
    expect(script).toContain(`__complete ${name} `);
    expect(script).toMatch(/(complete -F _casey|compdef _casey|complete -c|-CommandName) casey/);
    expect(install).toContain(`casey completion ${name}`);
  });
});

// There is no PowerShell here to try it in: what can be seen of the text alone.
test('the script for powershell has brackets and quotation marks in pairs', () => {
  const script = shells.find(({ name }) => name === 'powershell')?.script ?? '';
  expect(unpaired(script)).toEqual([]);
  expect(unpaired(script.replace(' }\n', '\n'))).not.toEqual([]);
});

/** Brackets and marks that are left open, comments and what stands in marks left out. */
function unpaired(script: string): readonly string[] {
  const bare = script.replace(/^\s*#.*$/gm, '').replace(/'(?:[^']|'')*'|"(?:`.|[^"`])*"/g, '');
  const open: string[] = [];
  for (const sign of bare.match(/[()[\]{}'"]/g) ?? []) {
    const partner = { ')': '(', ']': '[', '}': '{' }[sign];
    if (partner === undefined) open.push(sign);
    else if (open.at(-1) === partner) open.pop();
    else open.push(sign);
  }
  return open;
}

test('a shell that asks nonsense is told nothing, and no error', async () => {
  for (const asked of [[], ['tcsh'], ['bash'], ['bash', ''], ['bash', "casey 'x", ''], ['zsh', '.x', '--', '-', '']]) {
    const { out, err, code } = await casey(['__complete', ...asked]);
    expect([out.split('\n')[0], err, code], asked.join(' ')).toEqual(['values', '', 0]);
  }
});
