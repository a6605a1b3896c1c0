import { closeSync, existsSync, fstatSync, openSync, readSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { usageError } from '../errors.ts';

// The one place outside `src/dataset/` where files are read, and the only one where files are written: drafts, and what is made of them.

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

/** The name of the copy with corrections: `story.fixed.md` beside `story.md`. */
export function fixedName(path: string): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}.fixed${ending}`;
}

/**
 * Writes a text whole or not at all: under another name first, which then becomes its own.
 * @throws CaseyError where it cannot be written
 */
export function writeText(path: string, text: string): void {
  const unfinished = join(dirname(path), `.${Date.now().toString(36)}.casey`);
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    renameSync(unfinished, path);
  } catch (error) {
    throw usageError(`'${path}' cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Puts a text in the place of a file that is kept under its name with `.orig`.
 * @throws CaseyError where such a file is there already, or it cannot be written
 */
export function replaceText(path: string, text: string, original: string): void {
  const kept = `${path}.orig`;
  if (existsSync(kept))
    throw usageError(`'${kept}' is there already`, 'move it away first: it keeps a draft as it was');
  writeText(kept, original);
  writeText(path, text);
}
