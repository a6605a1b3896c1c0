import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileFor, formatOf, platforms } from '../../scripts/standalone/platforms.ts';
import { program } from '../helpers/program.ts';
import { root } from '../helpers/run.ts';

const folder = join(root, 'standalone');
const LEAST_MB = 90;
const MOST_MB = 150;

describe.each(platforms.map((platform) => [fileFor(platform), platform] as const))('%s', (name, { format }) => {
  const file = join(folder, name);

  test('is an executable of its platform', () => {
    const head = Buffer.alloc(4096);
    const descriptor = openSync(file, 'r');
    readSync(descriptor, head);
    closeSync(descriptor);
    expect(formatOf(head)).toEqual(format);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o111).toBe(0o111);
  });

  test('is as large as a runtime with the data in it', () => {
    const size = statSync(file).size / 1e6;
    expect(size).toBeGreaterThan(LEAST_MB);
    expect(size).toBeLessThan(MOST_MB);
  });

  test('holds the dataset, and no path of the machine on which it was built', () => {
    const bytes = readFileSync(file);
    for (const kept of readdirSync(join(root, 'dist', 'data'))) {
      expect(bytes.includes(readFileSync(join(root, 'dist', 'data', kept))), kept).toBe(true);
    }
    expect(bytes.includes(root)).toBe(false);
  });

  test('has its sum beside it', () => {
    const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(readFileSync(join(folder, 'SHA256SUMS'), 'utf8').split('\n')).toContain(`${sum}  ${name}`);
  });
});

test('the folder holds nothing else', () => {
  expect(readdirSync(folder).toSorted()).toEqual([...platforms.map(fileFor), 'LICENSES.txt', 'SHA256SUMS'].toSorted());
});

test('what lies where somebody asks is left alone', () => {
  const asked = (cwd: string) => execFileSync(program, ['findings', '--format', 'table'], { cwd, encoding: 'utf8' });
  expect(asked(join(root, 'tests', 'fixtures', 'surroundings'))).toBe(asked(root));
});
