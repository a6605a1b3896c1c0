/** Checks `data/`: schemas, rules, and that each file is written as `data:fix` would write it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as yaml from 'yaml';
import { z } from 'zod';
import { canonicalText } from '../src/dataset/canonical.ts';
import { compile } from '../src/dataset/compile.ts';
import { problemLine } from '../src/dataset/load.ts';
import { readDirectory } from '../src/dataset/read-directory.ts';

const directory = join(__dirname, '..', 'data');
const documents = readDirectory(directory, yaml);
const compiled = compile(documents, z, ['dataset', 'house']);
const problems = compiled.ok
  ? documents.flatMap(({ file }) => unlikeCanonical(file))
  : compiled.problems.map(problemLine);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  console.log(`data: ${documents.length} files, no problem`);
}

function unlikeCanonical(file: string): readonly string[] {
  const text = readFileSync(join(directory, file), 'utf8');
  const lines = text.split('\n');
  const wanted = canonicalText(file, text, yaml, z).split('\n');
  const index = wanted.findIndex((line, at) => line !== lines[at]);
  if (index === -1 && wanted.length === lines.length) return [];
  const expected = wanted[index]?.trim() ?? 'the end of the file';
  return [`${file}:${index + 1}:1: CASEY011 not in canonical form, expected '${expected}'; run \`npm run data:fix\``];
}
