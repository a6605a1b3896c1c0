import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkDirectory } from '../src/dataset/check-directory.ts';
import { compiledFiles, staleFiles } from '../src/dataset/compiled-files.ts';
import { derivedFiles } from '../src/dataset/dictionary.ts';
import type { Lock } from '../src/dataset/lock.ts';
import { comparisons } from '../src/record/schema.ts';
import type { CaseyRecord } from '../src/records/types.ts';
import { evidenceLock } from '../src/rules/evidence-lock.ts';
import { compiled, dataFolder } from './helpers/run.ts';

const dataset = compiled(dataFolder);
const quotes = dataset.records['quotes'] ?? [];
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('the dataset keeps every rule', async () => {
  const checked = await checkDirectory(dataFolder);
  expect(checked.ok ? [] : checked.problems).toEqual([]);
});

test('compiled files that are not what the data compiles to are found out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casey-stale-'));
  for (const [name, text] of compiledFiles(dataset)) writeFileSync(join(folder, name), text);
  expect(staleFiles(folder, dataset)).toEqual([]);
  writeFileSync(
    join(folder, 'quotes.json'),
    readFileSync(join(folder, 'quotes.json'), 'utf8').replace(' not ', ' NOT '),
  );
  rmSync(join(folder, 'lock.json'));
  expect(staleFiles(folder, dataset)).toEqual(['lock.json', 'quotes.json']);
});

test('schemas and data dictionary are those of the code', () => {
  const read = (name: string) => readFileSync(join(dataFolder, name), 'utf8');
  for (const [name, text] of derivedFiles(read('README.md'), z)) expect(read(name), name).toBe(text);
});

describe('the evidence lock', () => {
  test('holds every quote', () => {
    expect(Object.keys(dataset.lock?.quotes ?? {}).toSorted()).toEqual(quotes.map(({ id }) => id).toSorted());
  });

  test.each(quotes.map((quote) => [quote.id, quote] as const))(
    '%s fails with any one character changed',
    (id, quote) => {
      const text = String(quote['text']);
      expect(problemsWith(quote, text)).toBe(0);
      const unnoticed = [...text].filter((character, at) => {
        const other = character === 'x' ? 'y' : 'x';
        const changed = [...text].with(at, other).join('');
        const dropped = [...text].toSpliced(at, 1).join('');
        return problemsWith(quote, changed) !== 1 || problemsWith(quote, dropped) !== 1;
      });
      expect(unnoticed).toEqual([]);

      function problemsWith(record: CaseyRecord, words: string): number {
        const locked = dataset.lock?.quotes[id];
        const lock: Lock = { sources: {}, quotes: locked === undefined ? {} : { [id]: locked } };
        const one = { ...dataset, lock, records: { quotes: [{ ...record, text: words }] } };
        return evidenceLock.check({ dataset: one, sha256 }).length;
      }
    },
  );
});

test('a comparison is never printed as a share', () => {
  const units = new Set<unknown>(comparisons);
  const figures = (dataset.records['figures'] ?? []).filter(({ unit }) => units.has(unit));
  const bare = figures.filter(({ printed }) => /^(?!up |down )\D*[\d.]+ per cent$/.test(String(printed)));
  expect(bare.map(({ id }) => id)).toEqual([]);
});
