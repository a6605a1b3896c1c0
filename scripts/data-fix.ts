/** Writes every file of `data/`, or of the folder that is named, in its canonical form. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as yaml from 'yaml';
import { z } from 'zod';
import { canonicalText } from '../src/dataset/canonical.ts';
import { readDirectory } from '../src/dataset/read-directory.ts';

const directory = process.argv[2] ?? join(__dirname, '..', 'data');
for (const { file } of readDirectory(directory, yaml).filter(({ file }) => file.endsWith('.yaml'))) {
  const path = join(directory, file);
  const text = readFileSync(path, 'utf8');
  const fixed = canonicalText(file, text, yaml, z);
  if (fixed === text) continue;
  writeFileSync(`${path}.new`, fixed);
  renameSync(`${path}.new`, path);
  console.log(`${file}: rewritten`);
}
