import { datasetError } from '../errors.ts';
import { evidenceLock } from '../rules/evidence-lock.ts';
import { compile } from './compile.ts';
import { openCompiled } from './open-compiled.ts';
import { readDirectory } from './read-directory.ts';
import type { Dataset, LocatedProblem } from './types.ts';

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
  const { problems, unlisted } = compiled;
  const count = problems.length + unlisted;
  throw datasetError(
    `the dataset in '${directory}' has ${count} ${count === 1 ? 'problem' : 'problems'}:`,
    'mend them and run the command again',
    [...problems.map(problemLine), ...(unlisted === 0 ? [] : [`and ${unlisted} more`])],
  );
}

/** A problem on one line: where it is, its rule's code, what is wrong and what was expected. */
export function problemLine(problem: LocatedProblem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.code} ${problem.message}`;
}
