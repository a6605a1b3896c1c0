/**
 * Holds the quotes against copies of their sources: `npm run data:sources -- FOLDER`, where the folder
 * has a text file `ID.txt` for each source. Every quote must stand in its first source character for
 * character but for white space, and in further ones but for typography; and every passage that a
 * copy prints in quotation marks must be held by a quote or be excused by name.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as yaml from 'yaml';
import { normaliseCopy } from '../src/dataset/lock.ts';
import { fold } from '../src/text/fold.ts';
import { quotationsIn } from '../src/text/quotations.ts';

interface Quote {
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly { readonly source: string }[];
}

interface Excuse {
  readonly source: string;
  readonly passage: string;
  readonly reason: string;
}

const root = join(__dirname, '..');
const folder = process.argv[2] ?? '';
const quotes: readonly Quote[] = read(join(root, 'data', 'quotes.yaml'));
const sources: readonly { readonly id: string }[] = read(join(root, 'data', 'sources.yaml'));
const excuses: readonly Excuse[] = read(join(__dirname, 'excused-quotations.yaml'));
const copies = new Map(
  sources
    .map(({ id }) => ({ id, file: join(folder, `${id}.txt`) }))
    .filter(({ file }) => existsSync(file))
    .map(({ id, file }) => [id, readFileSync(file, 'utf8')]),
);

const problems = [
  ...quotes.flatMap(misprinted),
  ...[...copies].flatMap(([id, text]) => unheld(id, text)),
  ...idleExcuses(),
];
if (copies.size === 0)
  problems.push(`no copy of a source in '${folder}': expected files such as '${sources[0]?.id}.txt'`);
for (const problem of problems) console.error(problem);
console.log(
  `${quotes.length} quotes held against ${copies.size} copies, ${excuses.length} passages excused, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function misprinted({ id, text, evidence }: Quote): readonly string[] {
  return evidence.flatMap(({ source }, index) => {
    const copy = copies.get(source);
    if (copy === undefined) return [];
    const found = index === 0 ? normaliseCopy(copy).includes(text) : fold(copy).includes(fold(text));
    return found ? [] : [`${id}: not found in ${source}`];
  });
}

function unheld(source: string, copy: string): readonly string[] {
  const held = quotes.map(({ text }) => fold(text));
  return quotationsIn(copy)
    .filter((passage) => !held.some((text) => text.includes(bare(passage))))
    .filter((passage) => !excuses.some((excuse) => excuse.source === source && bare(excuse.passage) === bare(passage)))
    .map((passage) => `${source}: no quote holds “${passage}”`);
}

/** Excuses for what no copy prints any more. */
function idleExcuses(): readonly string[] {
  return excuses
    .filter(({ source, passage }) => {
      const copy = copies.get(source);
      return copy !== undefined && !quotationsIn(copy).some((printed) => bare(printed) === bare(passage));
    })
    .map(({ source, passage }) => `excused-quotations.yaml: ${source} prints no “${passage}”`);
}

function bare(passage: string): string {
  return fold(passage).replace(/[,.;:]+$/, '');
}

function read<T>(file: string): T {
  return yaml.parse(readFileSync(file, 'utf8'));
}
