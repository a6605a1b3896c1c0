import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datasetError } from '../errors.ts';
import { evidenceLock } from '../rules/evidence-lock.ts';
import { compile } from './compile.ts';
import type { Lock } from './lock.ts';
import { openCompiled, openDataset, searchIndexOf } from './open.ts';
import { readDirectory } from './read-directory.ts';
import type { CompiledDataset, Dataset, LocatedProblem } from './types.ts';

/** The file of a compiled dataset that holds all but its records; those of a kind stand in `PLURAL.json`. */
const HEAD = 'dataset.json';
const LOCK = 'lock.json';
const INDEX = 'index.json';
const CITED = 'cited.json';
const SEARCH = 'search.json';
const CUES = 'cues.json';

/**
 * Opens the dataset that the build compiled into a folder. A kind's records are read when first they
 * are wanted: a list of findings does not wait for the quotes.
 * @throws CaseyError where a file is missing or is no JSON
 */
export function loadBundled(folder: string): Dataset {
  const head: Omit<CompiledDataset, 'records' | 'lock' | 'index' | 'cited' | 'asks' | 'cues' | 'thesaurus'> = readJson(
    join(folder, HEAD),
  );
  return openDataset({
    ...head,
    recordsOf: (plural) => readJson(join(folder, `${plural}.json`)),
    indexOf: () => readJson(join(folder, INDEX)),
    citedOf: () => readJson(join(folder, CITED)),
    searchIndexOf: () => readJson(join(folder, SEARCH)),
    cuesOf: () => readJson(join(folder, CUES)),
    lockOf: () => readJson<Lock | null>(join(folder, LOCK)) ?? undefined,
  });
}

/** The files of a compiled dataset, by name. */
export function compiledFiles(compiled: CompiledDataset): ReadonlyMap<string, string> {
  const { records, lock, index, cited, cues, asks: _asks, thesaurus: _thesaurus, ...head } = compiled;
  const lists = Object.entries(records).map(([plural, list]) => [`${plural}.json`, JSON.stringify(list)] as const);
  const rest = [
    [HEAD, JSON.stringify(head)],
    [INDEX, JSON.stringify(index)],
    [CITED, JSON.stringify(cited)],
    [LOCK, JSON.stringify(lock ?? null)],
    [SEARCH, JSON.stringify(searchIndexOf(compiled))],
    [CUES, JSON.stringify(cues)],
  ] as const;
  return new Map([...rest, ...lists]);
}

/** The names of the compiled files in a folder that are not what a dataset compiles to. */
export function staleFiles(folder: string, compiled: CompiledDataset): readonly string[] {
  return [...compiledFiles(compiled)]
    .filter(([name, text]) => readText(join(folder, name)) !== text)
    .map(([name]) => name);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function readJson<T>(file: string): T {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw datasetError(
      `the dataset '${file}' cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'install casey again, or run `npm run build` in a checkout',
    );
  }
}

/** A dataset loaded from a folder, and what its user has to know about it. */
export interface Loaded {
  readonly dataset: Dataset;
  readonly warnings: readonly string[];
}

/**
 * Loads a dataset from a folder of YAML files, checking it on the way. A quote that is not the one in
 * the evidence lock is no reason to refuse it, for one's own dataset may have other quotes, but is said.
 * @throws CaseyError that names every problem in it as `file:line:column`
 */
export async function loadDirectory(directory: string): Promise<Loaded> {
  const [yaml, { z }, { createHash }] = await Promise.all([import('yaml'), import('zod'), import('node:crypto')]);
  const documents = readDirectory(directory, yaml);
  const compiled = compile(documents, { z, scopes: ['dataset'] });
  if (compiled.ok) {
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    const unlike = evidenceLock.check({ dataset: compiled.dataset, sha256 });
    const warnings = unlike.map(({ message }) => `warning: ${message.replace(/;.*/, '')}`);
    return { dataset: openCompiled(compiled.dataset), warnings };
  }
  const count = compiled.problems.length;
  throw datasetError(
    `the dataset in '${directory}' has ${count} ${count === 1 ? 'problem' : 'problems'}:\n${compiled.problems.map(problemLine).join('\n')}`,
    'mend them and run the command again',
  );
}

/** A problem on one line: where it is, its rule's code, what is wrong and what was expected. */
export function problemLine(problem: LocatedProblem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.code} ${problem.message}`;
}
