import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../src/limits.ts';
import { root } from './helpers/run.ts';

const text = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const rows = [...text.matchAll(/^\|(.+)\|$/gm)].map(([, cells = '']) => cells.split('|').map((cell) => cell.trim()));
const manifest: { files: readonly string[]; dependencies?: object; scripts: { readonly [name: string]: string } } =
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** A number as the page writes it: whole megabytes of what is a size. */
function written(value: number): string {
  return value % (1024 * 1024) === 0 ? `${value / 1024 / 1024} MB` : value.toLocaleString('en-GB');
}

test('each limit that SECURITY.md names is the one in the code, and it names them all', () => {
  const named = rows.flatMap(([, value = '', name = '']) => (/^`\w+`$/.test(name) ? [[name.slice(1, -1), value]] : []));
  expect(Object.fromEntries(named)).toEqual(
    Object.fromEntries(Object.entries(LIMITS).map(([name, value]) => [name, written(value)])),
  );
});

describe('each promise', () => {
  const promises = rows.filter(([promise = '']) => promise.startsWith('**'));
  test.each(promises.map(([promise = '', tests = '']) => [/\*\*(.*?)\.?\*\*/.exec(promise)?.[1], tests]))(
    '%s: has its tests',
    (_promise, tests = '') => {
      const named = [...tests.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
    },
  );
});

test('it travels in the package, which runs nothing when it is installed and brings nothing else', () => {
  expect(manifest.files).toContain('SECURITY.md');
  expect(manifest.dependencies ?? {}).toEqual({});
  expect(Object.keys(manifest.scripts).filter((name) => /^(pre|post)?install$/.test(name))).toEqual([]);
});
