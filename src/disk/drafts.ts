import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { usageError } from '../errors.ts';

// The one place where drafts are read.

const STDIN = 0;
/** The largest file that is read, in bytes; a document with pictures is large, its text is not. */
const LARGEST = 64 * 1024 * 1024;
const CHUNK = 1 << 16;

/**
 * Reads a draft; `-` is what comes in from standard input.
 * @throws CaseyError where there is none, or it is too large
 */
export function readDraft(path: string): Uint8Array {
  if (path === '-') return readAll(STDIN, 'standard input');
  const file = opened(path);
  try {
    const stat = fstatSync(file);
    if (stat.isDirectory())
      throw usageError(`'${path}' is a folder`, `name the drafts in it: casey check ${path}/*.md`);
    if (stat.size > LARGEST) throw tooLarge(`'${path}'`);
    return readAll(file, `'${path}'`);
  } finally {
    closeSync(file);
  }
}

function opened(path: string): number {
  try {
    return openSync(path, 'r');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw usageError(`no such file: '${path}'`, 'name a draft, or - for standard input');
    throw usageError(`'${path}' cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readAll(file: number, name: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK);
      const count = readSync(file, chunk);
      if (count === 0) break;
      total += count;
      if (total > LARGEST) throw tooLarge(name);
      chunks.push(chunk.subarray(0, count));
    }
  } catch (error) {
    // Windows says so of a pipe that has ended.
    if (!(error instanceof Error && 'code' in error && error.code === 'EOF')) {
      if (error instanceof Error && 'code' in error) throw usageError(`${name} cannot be read: ${error.message}`);
      throw error;
    }
  }
  return Buffer.concat(chunks, total);
}

function tooLarge(name: string) {
  return usageError(`${name} is larger than ${LARGEST >> 20} MB`, 'check the chapters of a long text one by one');
}
