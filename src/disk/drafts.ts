import { closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs';
import { type CaseyError, codeOf, usageError } from '../errors.ts';
import { LIMITS, megabytes } from '../limits.ts';
import { kindOf, whyNotRead } from './plain-file.ts';

// The one place where drafts are read.

const STDIN = 0;
const CHUNK = 1 << 16;
/** Milliseconds between two looks into a pipe that has nothing yet. */
const PAUSE = 10;
/** How often to look into a pipe that nobody has open to write to. */
const LOOKS = 50;

/**
 * Reads a draft; `-` is what comes in from standard input. A pipe is read while some program has it open
 * to write to; half a second after nobody has, it is given up.
 * @throws CaseyError where there is none, it is a folder or a device, or it is too large
 */
export function readDraft(path: string): Uint8Array {
  if (path === '-') return readAll(STDIN, 'standard input', 0);
  const kind = kindOf(statOf(path));
  if (kind === 'folder') throw usageError(`'${path}' is a folder`, `name the drafts in it: casey check ${path}/*.md`);
  if (kind === 'device' || kind === 'socket')
    throw usageError(`'${path}' is a ${kind}`, 'name a draft, or - for standard input');
  const file = opened(path);
  try {
    const bytes = readAll(file, `'${path}'`, kind === 'pipe' ? LOOKS : 0);
    if (kind === 'pipe' && bytes.length === 0)
      throw usageError(`nothing came out of the pipe '${path}'`, 'name a draft, or - for standard input');
    return bytes;
  } finally {
    closeSync(file);
  }
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

function opened(path: string): number {
  try {
    // A pipe is opened at once, and not when somebody begins to write to it.
    return openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(path: string, error: unknown): CaseyError {
  if (codeOf(error) === 'ENOENT') return usageError(`no such file: '${path}'`, 'name a draft, or - for standard input');
  return usageError(`'${path}' cannot be read: ${whyNotRead(error)}`);
}

/** @param patience how often to look again where there is nothing at all */
function readAll(file: number, name: string, patience: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (let looks = 0; ; ) {
    const chunk = new Uint8Array(CHUNK);
    const count = readSome(file, chunk, name);
    if (count === 'nothing yet') {
      pause();
    } else if (count === 0) {
      if (total > 0 || looks >= patience) return Buffer.concat(chunks, total);
      looks++;
      pause();
    } else {
      total += count;
      if (total > LIMITS.draft)
        throw usageError(
          `${name} is larger than ${megabytes(LIMITS.draft)}`,
          'check the chapters of a long text one by one',
        );
      chunks.push(chunk.subarray(0, count));
    }
  }
}

function readSome(file: number, chunk: Uint8Array, name: string): number | 'nothing yet' {
  try {
    return readSync(file, chunk);
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return 'nothing yet';
    // Windows says so of a pipe that has ended.
    if (codeOf(error) === 'EOF') return 0;
    throw usageError(`${name} cannot be read: ${whyNotRead(error)}`);
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
}
