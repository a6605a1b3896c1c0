import { readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { usageError } from '../errors.ts';
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

const readers: { readonly [ending: string]: Reader } = {
  '.txt': (bytes) => [new TextDecoder().decode(bytes)],
  '.md': (bytes) => [new TextDecoder().decode(bytes)],
  '.html': htmlText,
  '.htm': htmlText,
  '.pdf': pdfPages,
};

/**
 * Reads copies of sources from files named `ID.txt`, `.md`, `.html` or `.pdf`, or from folders of such.
 * Files in a folder that are named otherwise are passed over.
 * @throws CaseyError where a path cannot be read, or a file that is named itself is of no known kind
 */
export async function readCopies(paths: readonly string[]): Promise<readonly Copy[]> {
  const copies: Copy[] = [];
  for (const path of paths.flatMap(filesOf)) copies.push(await readCopy(path));
  return copies;
}

function filesOf(path: string): readonly string[] {
  const stat = statOf(path);
  if (stat === undefined)
    throw usageError(`no such file or folder: '${path}'`, 'give your own copies of sources, such as ID.txt');
  if (!stat.isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => readers[extname(name).toLowerCase()] !== undefined);
  return names.toSorted().map((name) => join(path, name));
}

async function readCopy(path: string): Promise<Copy> {
  const ending = extname(path);
  const reader = readers[ending.toLowerCase()];
  const known = Object.keys(readers).join(', ');
  if (reader === undefined)
    throw usageError(`'${path}' is of no kind that casey reads`, `kinds that it reads: ${known}`);
  try {
    const pages = (await reader(readFileSync(path))).map(normaliseCopy);
    const starts = pages.map((_, index) => pages.slice(0, index).reduce((total, page) => total + page.length + 1, 0));
    return { path, source: basename(path, ending), text: pages.join(' '), pages: pages.length > 1 ? starts : [] };
  } catch (error) {
    throw usageError(`'${path}' cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function htmlText(bytes: Uint8Array): Promise<readonly string[]> {
  const { convert } = await import('html-to-text');
  const selectors = [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table'].map((selector) => ({ selector, options: { uppercase: false } })),
  ];
  return [convert(new TextDecoder().decode(bytes), { wordwrap: false, selectors })];
}

async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false });
  return text;
}
