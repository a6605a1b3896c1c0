import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as yaml from 'yaml';
import { z } from 'zod';
import { runCli } from '../../src/cli.ts';
import { compile } from '../../src/dataset/compile.ts';
import { compiledFiles } from '../../src/dataset/compiled-files.ts';
import { problemLine } from '../../src/dataset/load-directory.ts';
import { openCompiled } from '../../src/dataset/open-compiled.ts';
import { readDirectory } from '../../src/dataset/read-directory.ts';
import type { CompiledDataset, Dataset } from '../../src/dataset/types.ts';

export const root = join(import.meta.dirname, '..', '..');
export const fixtureFolder = join(root, 'tests', 'fixtures', 'dataset');
export const dataFolder = join(root, 'data');

export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number;
  /** What was put on the clipboard. */
  readonly copied: string;
}

export interface Surroundings {
  readonly dataset?: 'fixture' | 'real';
  /** A folder with a compiled dataset, in the place of either. */
  readonly folder?: string;
  /** Columns of a terminal; without them output goes into a pipe. */
  readonly terminal?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs casey in this process. */
export async function casey(argv: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const { dataset = 'fixture', folder, terminal, env = {} } = surroundings;
  let out = '';
  let err = '';
  let copied = '';
  const code = await runCli(argv, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    copy: async (text) => {
      copied += text;
      return { by: 'tool', tool: 'a test' };
    },
    isTerminal: terminal !== undefined,
    columns: terminal,
    env,
    datasetFolder: folder ?? folderFor(dataset === 'real' ? dataFolder : fixtureFolder),
    dataFolder: dataset === 'real' ? dataFolder : fixtureFolder,
    version: '9.9.9',
  });
  return { out, err, code, copied };
}

const kept = new Map<string, CompiledDataset>();

/** Compiles a folder of YAML files, failing loudly where it has a problem; one that no test changes, once. */
export function compiled(folder: string): CompiledDataset {
  const known = kept.get(folder);
  if (known !== undefined) return known;
  const dataset = compiledAnew(folder);
  if (folder === dataFolder || folder === fixtureFolder) kept.set(folder, dataset);
  return dataset;
}

function compiledAnew(folder: string): CompiledDataset {
  const result = compile(readDirectory(folder, yaml), { z, scopes: ['dataset', 'house'] });
  if (result.ok) return result.dataset;
  throw new Error(result.problems.map(problemLine).join('\n'));
}

export function opened(folder: string): Dataset {
  return openCompiled(compiled(folder));
}

const folders = new Map<string, string>();

/** A folder with a dataset compiled as the build does it. */
function folderFor(source: string): string {
  const known = folders.get(source);
  if (known !== undefined) return known;
  const folder = writtenOut(compiled(source));
  folders.set(source, folder);
  return folder;
}

/** Writes a compiled dataset as the build does and gives the folder. */
export function writtenOut(dataset: CompiledDataset): string {
  const folder = mkdtempSync(join(tmpdir(), 'casey-test-'));
  for (const [name, text] of compiledFiles(dataset)) writeFileSync(join(folder, name), text);
  return folder;
}
