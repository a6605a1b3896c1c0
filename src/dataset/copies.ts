import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readPlainFile, whyNotRead } from '../disk/plain-file.ts';
import { usageError } from '../errors.ts';
import { LIMITS, megabytes } from '../limits.ts';
import { normaliseCopy } from './lock.ts';
import { statOf } from './stat.ts';

/** A reader's own copy of a source, as text. */
export interface Copy {
  readonly path: string;
  /** The source that its file name says it is of. */
  readonly source: string;
  /** Its text as normalised for the lock. */
  readonly text: string;
  /** Where each page begins in the text, for a copy that has pages. */
  readonly pages: readonly number[];
}

type Reader = (bytes: Uint8Array) => Promise<readonly string[]> | readonly string[];

const plainText: Reader = (bytes) => [new TextDecoder().decode(bytes)];

const readers: ReadonlyMap<string, Reader> = new Map([
  ['.txt', plainText],
  ['.md', plainText],
  ['.html', htmlText],
  ['.htm', htmlText],
  ['.pdf', pdfPages],
]);

/**
 * Reads copies of sources from files named `ID.txt`, `.md`, `.html` or `.pdf`, or from folders of such.
 * Files in a folder that are named otherwise are passed over.
 * @throws CaseyError where a path cannot be read, or a file that is named itself is of no known kind
 */
export async function readCopies(paths: readonly string[]): Promise<readonly Copy[]> {
  const copies: Copy[] = [];
  let total = 0;
  for (const file of paths.flatMap(filesOf)) {
    const reader = readerFor(file.path);
    const bytes = bytesOf(file);
    total += bytes.length;
    if (total > LIMITS.copies)
      throw usageError(`the copies are larger than ${megabytes(LIMITS.copies)} in all`, 'name some of them at a time');
    copies.push(await readCopy(file.path, bytes, reader));
  }
  return copies;
}

interface CopyFile {
  readonly path: string;
  /** The folder in which it was found, where it was not named itself. */
  readonly within?: string;
}

function filesOf(path: string): readonly CopyFile[] {
  const stat = statOf(path);
  if (stat === undefined)
    throw usageError(`no such file or folder: '${path}'`, 'give your own copies of sources, such as ID.txt');
  if (!stat.isDirectory()) return [{ path }];
  const names = namesIn(path).filter((name) => readers.has(extname(name).toLowerCase()));
  return names.toSorted().map((name) => ({ path: join(path, name), within: path }));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw usageError(`'${folder}' cannot be read: ${whyNotRead(error)}`);
  }
}

/** @throws CaseyError where its name is of no known kind */
function readerFor(path: string): Reader {
  const reader = readers.get(extname(path).toLowerCase());
  if (reader !== undefined) return reader;
  throw usageError(
    `'${path}' is of no kind that casey reads`,
    `kinds that it reads: ${[...readers.keys()].join(', ')}`,
  );
}

/** @throws CaseyError where it is no plain file, or too large */
function bytesOf({ path, within }: CopyFile): Uint8Array {
  const read = readPlainFile(path, LIMITS.copy, within);
  if (read.ok) return read.bytes;
  switch (read.why) {
    case 'absent':
      throw usageError(`no such file: '${path}'`);
    case 'too large':
      throw usageError(`'${path}' is larger than ${megabytes(LIMITS.copy)}`, 'save its text by itself');
    case 'unfit':
      throw usageError(
        `'${path}' ${read.reason}`,
        'a copy is a plain file; a link out of a folder has to be named itself',
      );
  }
}

async function readCopy(path: string, bytes: Uint8Array, reader: Reader): Promise<Copy> {
  const ending = extname(path);
  try {
    const pages = (await reader(bytes)).map(normaliseCopy);
    const starts: number[] = [];
    for (let index = 0, start = 0; index < pages.length; index++) {
      starts.push(start);
      start += (pages[index]?.length ?? 0) + 1;
    }
    return { path, source: basename(path, ending), text: pages.join(' '), pages: pages.length > 1 ? starts : [] };
  } catch (error) {
    throw usageError(`'${path}' cannot be read: ${whyNotRead(error)}`);
  }
}

async function htmlText(bytes: Uint8Array): Promise<readonly string[]> {
  const { convert } = await import('html-to-text');
  const selectors = [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'].map((selector) => ({ selector, options: { uppercase: false } })),
  ];
  return [
    convert(new TextDecoder().decode(bytes), { wordwrap: false, selectors, limits: { maxInputLength: LIMITS.copy } }),
  ];
}

async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text;
}
