import { readFileSync } from 'node:fs';
import { datasetError } from '../errors.ts';
import { compile } from './compile.ts';
import { openDataset } from './open.ts';
import { readDirectory } from './read-directory.ts';
import type { CompiledDataset, Dataset, LocatedProblem } from './types.ts';

/**
 * Loads the dataset that the build compiled.
 * @throws CaseyError where the file is missing or is no JSON
 */
export function loadBundled(file: string): Dataset {
  try {
    const compiled: CompiledDataset = JSON.parse(readFileSync(file, 'utf8'));
    return openDataset(compiled);
  } catch (error) {
    throw datasetError(
      `the dataset '${file}' cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'install casey again, or run `npm run build` in a checkout',
    );
  }
}

/**
 * Loads a dataset from a folder of YAML files, checking it on the way.
 * @throws CaseyError that names every problem in it as `file:line:column`
 */
export async function loadDirectory(directory: string): Promise<Dataset> {
  const [yaml, { z }] = await Promise.all([import('yaml'), import('zod')]);
  const compiled = compile(readDirectory(directory, yaml), z, ['dataset']);
  if (compiled.ok) return openDataset(compiled.dataset);
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
