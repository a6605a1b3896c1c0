import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetError, messageOf } from '../errors.ts';
import { integersIn } from './integers.ts';
import type { Lock } from './lock.ts';
import { openDataset } from './open.ts';
import type { CompiledDataset, Dataset } from './types.ts';

/** The files of a compiled dataset that hold all but its records; those of a kind stand in `PLURAL.json`. */
export const FILES = {
  head: 'dataset.json',
  lock: 'lock.json',
  index: 'index.json',
  cited: 'cited.json',
  search: 'search.json',
  numbers: 'search.bin',
  drafts: 'drafts.json',
} as const;

/**
 * Opens the dataset that the build compiled into a folder. A kind's records are read when first they
 * are wanted: a list of findings does not wait for the quotes.
 * @throws CaseyError where a file is missing or is no JSON
 */
export function loadBundled(folder: string): Dataset {
  const head: Omit<CompiledDataset, 'records' | 'lock' | 'index' | 'cited' | 'asks' | 'cues' | 'thesaurus'> = readJson(
    join(folder, FILES.head),
  );
  return openDataset({
    ...head,
    recordsOf: (plural) => readJson(join(folder, `${plural}.json`)),
    indexOf: () => readJson(join(folder, FILES.index)),
    citedOf: () => readJson(join(folder, FILES.cited)),
    searchIndexOf: () => ({
      head: readJson(join(folder, FILES.search)),
      numbers: readIntegers(join(folder, FILES.numbers)),
    }),
    draftTablesOf: () => readJson(join(folder, FILES.drafts)),
    lockOf: () => readJson<Lock | null>(join(folder, FILES.lock)) ?? undefined,
  });
}

function readJson<T>(file: string): T {
  return readable(file, () => JSON.parse(readFileSync(file, 'utf8')));
}

function readIntegers(file: string): Int32Array {
  return readable(file, () => integersIn(readFileSync(file)));
}

function readable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw datasetError(
      `the dataset '${file}' cannot be read: ${messageOf(error)}`,
      'install casey again, or run `npm run build` in a checkout',
    );
  }
}
