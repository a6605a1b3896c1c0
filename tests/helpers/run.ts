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
import { executableWith } from './program.ts';
import { spawned } from './spawned.ts';

export const root = join(import.meta.dirname, '..', '..');
export const fixtureFolder = join(root, 'tests', 'fixtures', 'dataset');
export const dataFolder = join(root, 'data');
/** The version that casey says it is in tests. */
export const VERSION = '9.9.9';

export interface Run {
  readonly out: string;
  readonly err: string;
  readonly code: number;
  /** What was put on the clipboard. */
  readonly copied: string;
  /** What went through the pager, and by what name that was called. */
  readonly paged: { readonly by: string; readonly text: string } | undefined;
}

export interface Surroundings {
  readonly dataset?: 'fixture' | 'real';
  /** A folder with a compiled dataset, in the place of either. */
  readonly folder?: string;
  /** Columns of a terminal; without them output goes into a pipe. */
  readonly terminal?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Lines of the terminal; without them nothing is too long for it. */
  readonly rows?: number;
  /** Whether the terminal has links. */
  readonly links?: boolean;
  /** What happens to a pager: it shows what it is given, drops links, or fails. */
  readonly pager?: 'shows' | 'drops links' | 'fails';
}

/** Runs casey in this process, or an executable of it where one is to be tested. */
export async function casey(argv: readonly string[], surroundings: Surroundings = {}): Promise<Run> {
  const { dataset = 'fixture', folder, terminal, env = {}, rows, links = false, pager = 'shows' } = surroundings;
  const executable = executableWith(dataset);
  if (executable !== undefined) return spawned(executable, argv, surroundings);
  let out = '';
  let err = '';
  let copied = '';
  let paged: Run['paged'];
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
    pager: {
      show: async ({ command }, text) => {
        paged = { by: command, text };
        return pager === 'fails' ? { shown: false, why: 'it does not exist' } : { shown: true };
      },
      keepsLinks: async () => pager !== 'drops links',
    },
    isTerminal: terminal !== undefined,
    hasLinks: async () => links,
    rows,
    columns: terminal,
    env,
    datasetFolder: folder ?? folderFor(dataset === 'real' ? dataFolder : fixtureFolder),
    dataFolder: dataset === 'real' ? dataFolder : fixtureFolder,
    version: VERSION,
    optimiseLater: async () => {},
  });
  return { out, err, code, copied, paged };
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
