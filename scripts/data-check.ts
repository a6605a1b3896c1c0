/**
 * Checks `data/` against the schemas and every rule. With a folder of copies of sources, `ID.txt` each,
 * our own words are held against them too: `npm run data:check -- FOLDER`.
 */
import { join } from 'node:path';
import { checkDirectory } from '../src/dataset/check-directory.ts';
import { readCopies } from '../src/dataset/copies.ts';
import type { LocatedProblem } from '../src/dataset/types.ts';

async function main(folder: string | undefined): Promise<void> {
  const copies = folder === undefined ? [] : await readCopies([folder]);
  const texts = new Map(copies.map(({ source, text }) => [source, text]));
  const checked = await checkDirectory(join(__dirname, '..', 'data'), undefined, texts);
  if (checked.ok) {
    console.log(`data: no problem, held against ${texts.size} copies of sources`);
  } else {
    console.error(checked.problems.map(line).join('\n'));
    process.exitCode = 1;
  }
}

main(process.argv[2]);

function line(problem: LocatedProblem): string {
  return `${problem.file}:${problem.line}:${problem.column} ${problem.code} ${problem.message}`;
}
