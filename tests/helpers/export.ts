import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCompiled } from '../../src/dataset/open-compiled.ts';
import { kindsNamedBy } from '../../src/dataset/references.ts';
import type { CompiledDataset, Dataset } from '../../src/dataset/types.ts';
import { exportable } from '../../src/export/exportable.ts';
import { exporters } from '../../src/exports/index.ts';

/** The files of an export by name, nothing written. */
export async function exported(
  dataset: Dataset,
  format: string,
  { name = 'out', bom = false } = {},
): Promise<ReadonlyMap<string, Buffer>> {
  const exporter = exporters.find((known) => known.name === format);
  const files = (await exporter?.files(exportable(dataset), { name, bom, step: () => {} })) ?? [];
  return new Map(files.map((file) => [file.name, Buffer.from(file.content)]));
}

/** The first file of an export as text. */
export async function exportedText(dataset: Dataset, format: string): Promise<string> {
  return [...(await exported(dataset, format)).values()][0]?.toString('utf8') ?? '';
}

/** A folder to write into. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'casey-export-'));
}

/** The database of an export as a file. */
export async function exportedDatabase(dataset: Dataset): Promise<string> {
  const file = join(scratch(), 'casey.db');
  writeFileSync(file, (await exported(dataset, 'sqlite')).get('out') ?? '');
  return file;
}

/** Fields whose values are from closed lists, or dates and hashes: what a schema lets nobody put words into. */
const CLOSED = new Set([
  ...['id', 'kind', 'voice', 'report', 'confidence', 'fidelity', 'stance', 'qualifier', 'reliability', 'type'],
  ...['date', 'said_on', 'issued', 'accessed', 'from', 'to', 'stated_on', 'used_by', 'counts'],
]);

/** What an attacker, or a careless hand, may put at the head of any text, each for some sink. */
export const payloads: Readonly<Record<string, string>> = {
  'escape sequences': '\u001b[31m\u0007\u0000\u009b2J',
  'bidi overrides': '\u202egnp\u2066\u200f',
  'what cannot be seen': 'a\u200bb\u2060\u{e0041}\ufeff',
  'a link of the terminal': '\u001b]8;;https://evil.example\u0007here\u001b]8;;\u001b\\',
  'line breaks': 'a\r\n\t\u2028\u0085b',
  'half a surrogate pair': 'a\ud83db',
  'an equals sign': '=HYPERLINK("https://example.org","x")',
  'a plus sign': '+1+cmd|calc',
  'a minus sign': '-1+1',
  'an at sign': '@SUM(A1)',
  'a tab before a formula': '\t=1+1',
  'a wide equals sign': '＝1+1',
  'a control before a formula': '\u0000=1+1',
  'the end of a script': '</script><script>pwned = 1</script>',
  'the end of a style': '</style><style>*{display:none}</style>',
  'an image': '<img src=x onerror="pwned = 1">',
  'the end of an attribute': '"><svg onload="pwned = 1">',
  'an attribute': "' onfocus='pwned = 1' autofocus x='",
  'a comment': '--><!--<b>',
  'SQL marks': "'); DROP TABLE records; --",
  'BibTeX marks': '}, url = {x} \\input{x} %$#_~^',
};

/** A dataset with a payload at the head of every text that is not from a closed list, and at the end of every address. */
export function hostile(compiled: CompiledDataset, payload: string): Dataset {
  return openCompiled(spoiltBy(compiled, payload));
}

/** The same, before it is opened. */
export function spoiltBy(compiled: CompiledDataset, payload: string): CompiledDataset {
  const { meta, records, cited, lock } = compiled;
  const { name, version, compiled_on } = meta;
  const spoilt = {
    ...compiled,
    meta: { ...spoil(meta), name, version, compiled_on },
    records: mapped(records, (list) => list.map(spoil)),
    cited: mapped(cited, spoil),
    lock: lock && { ...lock, quotes: mapped(lock.quotes, (quote) => ({ ...quote, exact: payload + quote.exact })) },
  };
  const copy: CompiledDataset = JSON.parse(JSON.stringify(spoilt));
  return copy;

  function spoil(fields: object): object {
    const entries = Object.entries(fields);
    return Object.fromEntries(
      entries.map(([key, value]) => {
        if (key === 'URL') return [key, `${String(value)}${payload}`];
        return [key, closed(key) ? value : spoilValue(value)];
      }),
    );
  }

  function spoilValue(value: unknown): unknown {
    if (typeof value === 'string') return payload + value;
    if (Array.isArray(value)) return value.map(spoilValue);
    return typeof value === 'object' && value !== null ? spoil(value) : value;
  }
}

function mapped<T>(
  object: { readonly [key: string]: T },
  map: (value: T) => unknown,
): { readonly [key: string]: unknown } {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}

function closed(key: string): boolean {
  return CLOSED.has(key) || kindsNamedBy(key) !== undefined;
}
