import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftTablesOf } from '../check/draft-tables.ts';
import { bytesOf } from './integers.ts';
import { FILES } from './load.ts';
import { searchIndexOf } from './open-compiled.ts';
import type { CompiledDataset } from './types.ts';

/** The files of a compiled dataset, by name. */
export function compiledFiles(compiled: CompiledDataset): ReadonlyMap<string, string | Uint8Array> {
  const { records, lock, index, cited, cues: _cues, asks: _asks, thesaurus: _thesaurus, ...head } = compiled;
  const lists = Object.entries(records).map(([plural, list]) => [`${plural}.json`, asciiJson(list)] as const);
  const { head: searched, numbers } = searchIndexOf(compiled);
  const rest = [
    [FILES.head, asciiJson(head)],
    [FILES.index, asciiJson(index)],
    [FILES.cited, asciiJson(cited)],
    [FILES.lock, asciiJson(lock ?? null)],
    [FILES.search, asciiJson(searched)],
    [FILES.numbers, bytesOf(numbers)],
    [FILES.drafts, asciiJson(draftTablesOf(compiled))],
  ] as const;
  return new Map<string, string | Uint8Array>([...rest, ...lists]);
}

/** JSON in ASCII alone: a text with any other character takes two bytes for each in memory, and half as long again to be read. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The names of the compiled files in a folder that are not what a dataset compiles to. */
export function staleFiles(folder: string, compiled: CompiledDataset): readonly string[] {
  return [...compiledFiles(compiled)]
    .filter(([name, content]) => !holds(join(folder, name), content))
    .map(([name]) => name);
}

function holds(file: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(file).equals(typeof content === 'string' ? Buffer.from(content) : content);
  } catch {
    return false;
  }
}
