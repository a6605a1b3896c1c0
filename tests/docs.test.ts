import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { exporters } from '../src/exports/index.ts';
import { formats } from '../src/formats/index.ts';
import { exitCodes } from '../src/guides/exit-codes.ts';
import { guides } from '../src/guides/index.ts';
import { filters } from '../src/query/filters/index.ts';
import { program } from './helpers/program.ts';
import { casey, dataFolder, opened, root } from './helpers/run.ts';
import { words } from './helpers/transcript.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(root, 'docs', 'decisions')).map((name) => `docs/decisions/${name}`),
];
const textOf = (name: string) => readFileSync(join(root, name), 'utf8');

// A console block is one command on an 80-column terminal, and just what it prints.
// To write the blocks anew: UPDATE_DOCS=1 npx vitest run tests/docs.test.ts
describe.each(documents.map((name) => [name]))('%s', (name) => {
  test('its console blocks print just that', async () => {
    const replayed = await replaceBlocks(textOf(name));
    if (process.env['UPDATE_DOCS']) writeFileSync(join(root, name), replayed);
    expect(textOf(name)).toBe(replayed);
  });
});

async function replaceBlocks(text: string): Promise<string> {
  let result = text;
  for (const [block, command = ''] of text.matchAll(/```console\n(\$ casey [^\n]*)\n[\s\S]*?```/g)) {
    const { out, err } = await casey(words(command).slice(2), {
      dataset: 'real',
      terminal: 80,
      env: { NO_COLOR: '1' },
    });
    result = result.replace(block, () => `\`\`\`console\n${command}\n${out}${err}\`\`\``);
  }
  return result;
}

test('the recipes of the README run', () => {
  const bin = mkdtempSync(join(tmpdir(), 'casey-bin-'));
  symlinkSync(program, join(bin, 'casey'));
  const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
  const has = (tool: string) => execFileSync('sh', ['-c', `command -v ${tool} || true`], { encoding: 'utf8' }) !== '';
  const section = textOf('README.md').split('## In scripts')[1] ?? '';
  const recipes = (/```sh\n([\s\S]*?)```/.exec(section)?.[1] ?? '').trim().split('\n');
  const runnable = recipes.filter((recipe) => !recipe.includes('| jq ') || has('jq'));
  expect(runnable.length).toBeGreaterThan(3);
  for (const recipe of runnable) {
    expect(execFileSync('bash', ['-o', 'pipefail', '-c', recipe], { env, encoding: 'utf8' }), recipe).not.toBe('');
  }
});

test('the exports of the README run', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casey-docs-'));
  symlinkSync(program, join(folder, 'casey'));
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
  const has = (tool: string) => execFileSync('sh', ['-c', `command -v ${tool} || true`], { encoding: 'utf8' }) !== '';
  const section = textOf('README.md').split('## Exports')[1] ?? '';
  const lines = (/```sh\n([\s\S]*?)```/.exec(section)?.[1] ?? '').trim().split('\n');
  const runnable = lines.filter((line) => !line.includes('sqlite3 ') || has('sqlite3'));
  expect(runnable.length).toBeGreaterThan(3);
  for (const line of runnable) {
    expect(execFileSync('bash', ['-c', line], { env, cwd: folder, encoding: 'utf8' }), line).not.toBe('');
  }
});

test('the README names every command, filter, format, export and topic of help', () => {
  const readme = textOf('README.md');
  const names = [
    ...commands.map(({ name }) => `\`${name}`),
    ...filters.map(({ name }) => `\`--${name}\``),
    ...formats.map(({ name }) => name),
    ...exporters.map(({ name }) => `| \`${name}\` |`),
    ...guides.map(({ name }) => `\`${name}\``),
  ];
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
});

test('the README and casey help say the same of exit codes', () => {
  const rows = [...textOf('README.md').matchAll(/^\| (\d+) \| (.*) \|$/gm)];
  const terms = exitCodes.sections(opened(dataFolder).meta).flatMap((section) => section.terms ?? []);
  expect(rows.map(([, code, meaning]) => [code, meaning?.replaceAll('`', '')])).toEqual(terms);
});
