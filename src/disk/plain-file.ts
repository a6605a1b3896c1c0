import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { isAbsolute, relative, sep } from 'node:path';
import { codeOf, messageOf } from '../errors.ts';

/** What came of reading a file: its bytes, or why there are none. */
export type ReadFile =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly why: 'absent' | 'too large' }
  /** What it is or does instead, in words that go on from its name. */
  | { readonly ok: false; readonly why: 'unfit'; readonly reason: string };

/** A way to read a file: `largest` in bytes, `within` a folder out of which no link may lead. */
export type Reading = (path: string, largest: number, within?: string) => ReadFile;

/** Reads a file of the program's own. It may lie within an executable, where nothing but its name leads to it. */
export const readOwnFile: Reading = (path) => {
  try {
    return { ok: true, bytes: readFileSync(path) };
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? { ok: false, why: 'absent' } : unfit(`cannot be read: ${whyNotRead(error)}`);
  }
};

const CHUNK = 1 << 16;

/**
 * Reads a plain file and nothing else: opening a pipe would wait for somebody who writes to it, and a
 * device may have no end.
 * @param largest no more than that is ever read
 */
export const readPlainFile: Reading = (path, largest, within) => {
  try {
    const real = realpathSync(path);
    if (within !== undefined && !isIn(real, realpathSync(within))) return unfit('is a link out of its folder');
    const kind = kindOf(statSync(real));
    if (kind !== 'file') return unfit(`is a ${kind}`);
    // What has taken the file's place since then is neither followed nor waited for.
    const file = openSync(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = fstatSync(file);
      if (!stat.isFile()) return unfit(`is a ${kindOf(stat)}`);
      return stat.size > largest ? { ok: false, why: 'too large' } : readUpTo(file, largest);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return unfit(`cannot be read: ${whyNotRead(error)}`);
    return isLink(path) ? unfit('is a link that leads nowhere') : { ok: false, why: 'absent' };
  }
};

/** What kind of thing stands at a path, in a word. */
export function kindOf(stat: {
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
  readonly isFIFO: () => boolean;
  readonly isSocket: () => boolean;
}): 'file' | 'folder' | 'pipe' | 'socket' | 'device' {
  if (stat.isFile()) return 'file';
  if (stat.isDirectory()) return 'folder';
  if (stat.isFIFO()) return 'pipe';
  return stat.isSocket() ? 'socket' : 'device';
}

/** Why something could not be read. */
export function whyNotRead(error: unknown): string {
  return codeOf(error) === 'ERR_INVALID_ARG_VALUE' ? 'nothing on a disk has such a name' : messageOf(error);
}

function unfit(reason: string): ReadFile {
  return { ok: false, why: 'unfit', reason };
}

function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

function readUpTo(file: number, largest: number): ReadFile {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = new Uint8Array(CHUNK);
    const count = readSync(file, chunk);
    if (count === 0) return { ok: true, bytes: Buffer.concat(chunks, total) };
    total += count;
    if (total > largest) return { ok: false, why: 'too large' };
    chunks.push(chunk.subarray(0, count));
  }
}
