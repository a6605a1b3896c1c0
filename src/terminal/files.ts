import { lstatSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CaseyError, EXIT, notWrittenError, usageError } from '../errors.ts';
import { whyNotWritten } from './failure.ts';

/** A file to write, its name without a folder. */
export interface NewFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A path that the user named, for a file or for a folder of files. */
export interface Target {
  readonly path: string;
  readonly makes: 'file' | 'folder';
  /** Names of files that will stand beside the one that was named. */
  readonly beside: readonly string[];
  /** Whether what is there may be replaced. */
  readonly force: boolean;
}

/** Writes files where they were said to go, all of them or none. */
export type Save = (files: readonly NewFile[]) => Promise<void>;

/**
 * Makes sure that a target may be written, before there is anything to write. Files are written under
 * a temporary name beside it and then renamed, so that nobody ever meets half of one.
 * @throws CaseyError where there is no folder for it, or something that is to be kept; so does what it
 * gives, where the files cannot be written
 */
export function openTarget(target: Target): Save {
  const path = resolve(target.path);
  const parent = dirname(target.path);
  if (target.path.includes('\0'))
    throw usageError(`'${target.path}' is no name of a ${target.makes}`, 'leave the NUL out');
  if (whatIsAt(parent) !== 'folder') throw usageError(`no such folder: '${parent}'`, 'make it first');
  refuse(target.path, target);
  for (const name of target.beside) refuse(join(parent, name), target);
  return async (files) => {
    if (target.makes === 'folder' && whatIsAt(path) === 'folder') refuseForeign(target.path, files);
    try {
      await write(path, target.makes, files);
    } catch (error) {
      if (error === INTERRUPTED)
        throw new CaseyError(EXIT.interrupted, `interrupted: '${target.path}' was not written`);
      throw notWrittenError(
        `'${target.path}' could not be written: ${whyNotWritten(error)}`,
        'nothing of it was left there; name another place',
      );
    }
  };
}

/** @throws CaseyError where something is at a path that must not be replaced, or not unless it is said */
function refuse(path: string, { makes, force }: Target): void {
  const there = whatIsAt(path);
  if (there === 'nothing') return;
  if (there !== makes) {
    throw usageError(`'${path}' is there already and is no ${makes}`, `name a ${makes} that is not there yet`);
  }
  if (!force) throw usageError(`'${path}' is there already and was kept`, '--force replaces it');
}

/** @throws CaseyError where a folder that is to be replaced holds what the new one will not */
function refuseForeign(path: string, files: readonly NewFile[]): void {
  const foreign = readdirSync(path).find((name) => !files.some((file) => file.name === name));
  if (foreign === undefined) return;
  throw usageError(
    `'${path}' was kept: it holds '${foreign}', which is none of the files of this export`,
    'name a folder that is not there yet',
  );
}

function whatIsAt(path: string): 'nothing' | 'file' | 'folder' | 'something else' {
  try {
    lstatSync(path);
  } catch {
    return 'nothing';
  }
  try {
    const stat = statSync(path);
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'something else';
  } catch {
    // A link that leads nowhere.
    return 'something else';
  }
}

async function write(path: string, makes: Target['makes'], files: readonly NewFile[]): Promise<void> {
  const interruption = heedInterrupts();
  const parent = dirname(path);
  let workshop: string | undefined;
  try {
    workshop = mkdtempSync(join(parent, `.${basename(path)}-`));
    // A folder of its own, for the workshop is closed to everybody else and would stay so.
    const fresh = join(workshop, 'new');
    mkdirSync(fresh);
    for (const { name, content } of files) {
      writeFileSync(join(fresh, name), content);
      await interruption.check();
    }
    if (makes === 'folder') replaceFolder(path, fresh, join(workshop, 'old'));
    else for (const { name } of files) renameSync(join(fresh, name), join(parent, name));
  } finally {
    if (workshop !== undefined) rmSync(workshop, { recursive: true, force: true });
    interruption.end();
  }
}

const INTERRUPTED = Symbol('interrupted');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Keeps a signal from ending casey before it has cleared away what it had begun. */
function heedInterrupts(): { readonly check: () => Promise<void>; readonly end: () => void } {
  let interrupted = false;
  const note = () => {
    interrupted = true;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  return {
    /** @throws INTERRUPTED where there was a signal; it is heard when the event loop comes round */
    check: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      if (interrupted) throw INTERRUPTED;
    },
    end: () => {
      for (const signal of SIGNALS) process.off(signal, note);
    },
  };
}

/** A folder that is not empty cannot be renamed over: the old one steps aside, and back if need be. */
function replaceFolder(path: string, fresh: string, aside: string): void {
  const stood = whatIsAt(path) !== 'nothing';
  if (stood) renameSync(path, aside);
  try {
    renameSync(fresh, path);
  } catch (error) {
    if (stood) renameSync(aside, path);
    throw error;
  }
}
