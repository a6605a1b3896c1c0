/**
 * Writes what is derived from the schemas and the rules: `data/schema/PLURAL.json`, and the tables in
 * `data/README.md`. With `--check` it writes nothing and fails where one of them is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { derivedFiles } from '../src/dataset/dictionary.ts';

const data = join(__dirname, '..', 'data');
const readme = join(data, 'README.md');
const stale = [...derivedFiles(readFileSync(readme, 'utf8'), z)].filter(
  ([name, text]) => text !== current(join(data, name)),
);
for (const [name, text] of stale) {
  if (process.argv.includes('--check')) {
    console.error(`data/${name} is stale: run \`npm run data:schema\``);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(join(data, name)), { recursive: true });
    writeFileSync(join(data, name), text);
    console.log(`data/${name}: written`);
  }
}

function current(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
