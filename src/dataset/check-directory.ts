import type { Reading } from '../disk/plain-file.ts';
import type { RuleScope } from '../rules/types.ts';
import { canonicalText } from './canonical.ts';
import { type Compiled, compile } from './compile.ts';
import { readDirectory } from './read-directory.ts';

/** The rules of this project's own data, and those that every dataset has to keep. */
const EVERY: readonly RuleScope[] = ['dataset', 'proof', 'house'];

/**
 * Checks a dataset's folder against the rules of some scopes, and its quotes against its lock.
 * @param copies normalised copies of sources by id, to hold our own words against
 * @param read the way to read its files
 * @throws CaseyError where the folder is no dataset
 */
export async function checkDirectory(
  directory: string,
  scopes = EVERY,
  copies?: ReadonlyMap<string, string>,
  read?: Reading,
): Promise<Compiled> {
  const [yaml, { z }, { createHash }] = await Promise.all([import('yaml'), import('zod'), import('node:crypto')]);
  const documents = readDirectory(directory, yaml, read);
  const readable = documents.filter(({ file, problems }) => file.endsWith('.yaml') && problems.length === 0);
  return compile(documents, {
    z,
    scopes,
    aids: {
      texts: new Map(readable.map(({ file, text }) => [file, text])),
      canonical: new Map(scopes.includes('house') ? readable.flatMap(({ file, text }) => canonicalOf(file, text)) : []),
      sha256: (text) => createHash('sha256').update(text).digest('hex'),
      ...(copies && { copies }),
    },
  });

  function canonicalOf(file: string, text: string): readonly (readonly [string, string])[] {
    try {
      return [[file, canonicalText(file, text, yaml, z)]];
    } catch {
      // Not of its schema, which is a problem of its own.
      return [];
    }
  }
}
