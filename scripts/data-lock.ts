/**
 * Writes `data/evidence.lock.json`: `npm run data:lock -- FOLDER`, where the folder has a text file
 * `ID.txt` for each source. A quote that is not in the copy of its first source is an error; one of
 * whose source there is no copy keeps its lock as long as its words are the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as yaml from 'yaml';
import { type Lock, makeLock, normaliseCopy } from '../src/dataset/lock.ts';
import { checkedRecords } from '../src/records/types.ts';

const folder = process.argv[2] ?? '';
const data = process.argv[3] ?? join(__dirname, '..', 'data');
const file = join(data, 'evidence.lock.json');

const quotes = checkedRecords(yaml.parse(readFileSync(join(data, 'quotes.yaml'), 'utf8')));
const sources = checkedRecords(yaml.parse(readFileSync(join(data, 'sources.yaml'), 'utf8')));
const copies = new Map(
  sources
    .map(({ id }) => ({ id, path: join(folder, `${id}.txt`) }))
    .filter(({ path }) => existsSync(path))
    .map(({ id, path }) => [id, normaliseCopy(readFileSync(path, 'utf8'))]),
);
const { lock, missing, unchecked } = makeLock(quotes, copies, sha256);
const before: Lock = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { sources: {}, quotes: {} };
const kept = unchecked.filter((id) => before.quotes[id]?.exact === quotes.find((quote) => quote.id === id)?.['text']);
const lost = unchecked.filter((id) => !kept.includes(id));

for (const id of missing) console.error(`${id}: its words are not in the copy of its first source`);
for (const id of lost) console.error(`${id}: no copy of its first source in '${folder}'`);
if (missing.length + lost.length > 0) {
  process.exitCode = 1;
} else {
  const all = { ...Object.fromEntries(kept.map((id) => [id, before.quotes[id]])), ...lock.quotes };
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const used = new Set(Object.values(sorted).map((quote) => quote?.source));
  const hashes = Object.entries({ ...before.sources, ...lock.sources }).filter(([id]) => used.has(id));
  writeFileSync(
    `${file}.new`,
    `${JSON.stringify({ sources: Object.fromEntries(hashes.toSorted()), quotes: sorted }, null, 2)}\n`,
  );
  renameSync(`${file}.new`, file);
  console.log(`${Object.keys(sorted).length} quotes locked in ${hashes.length} copies`);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
