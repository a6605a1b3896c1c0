import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeExecutable } from '../../scripts/standalone/executable.ts';
import { fileFor, here } from '../../scripts/standalone/platforms.ts';
import { compiledFiles } from '../../src/dataset/compiled-files.ts';
import { executables } from './program.ts';
import { compiled, fixtureFolder, root, VERSION } from './run.ts';

/**
 * Has the tests run executables in the place of the program in this process: the one that was built for
 * this platform, and its like with the invented dataset in it.
 */
export default function setup(): void {
  if (here === undefined) throw new Error('there is no executable for this platform');
  const real = join(root, 'standalone', fileFor(here));
  if (!existsSync(real)) throw new Error(`there is no ${real}: run \`npm run build:standalone\` first`);
  const folder = mkdtempSync(join(tmpdir(), 'casey-executables-'));
  const datasetFolder = join(folder, 'dataset');
  mkdirSync(datasetFolder);
  for (const [name, content] of compiledFiles(compiled(fixtureFolder)))
    writeFileSync(join(datasetFolder, name), content);
  const fixture = join(folder, 'fixture');
  makeExecutable(here, { datasetFolder, dataFolder: fixtureFolder, version: VERSION }, fixture);
  process.env[executables.real] = real;
  process.env[executables.fixture] = fixture;
}
