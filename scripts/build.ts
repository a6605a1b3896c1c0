/** Compiles the data, writes the manual page and bundles the program into `dist/`. */
import { execFileSync, type StdioOptions } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Plugin, type PreRenderedChunk, type RolldownOutput, rolldown } from 'rolldown';
import * as yaml from 'yaml';
import { z } from 'zod';
import { compile } from '../src/dataset/compile.ts';
import { compiledFiles } from '../src/dataset/compiled-files.ts';
import { problemLine } from '../src/dataset/load-directory.ts';
import { openCompiled } from '../src/dataset/open-compiled.ts';
import { readDirectory } from '../src/dataset/read-directory.ts';
import { manualPage } from '../src/manual/page.ts';
import { licencesOf } from './licences.ts';

const root = join(__dirname, '..');
const fresh = join(root, 'dist.new');
const LAZY = 'lazy';

async function main(): Promise<void> {
  const compiled = compile(readDirectory(join(root, 'data'), yaml), { z, scopes: ['dataset'] });
  if (!compiled.ok) {
    console.error(compiled.problems.map(problemLine).join('\n'));
    process.exitCode = 1;
    return;
  }
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, 'data'), { recursive: true });
  for (const [name, text] of compiledFiles(compiled.dataset)) writeFileSync(join(fresh, 'data', name), text);
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(fresh, 'casey.1'), await manualPage(openCompiled(compiled.dataset), version));
  const { output } = await bundle();
  for (const file of besideChunks) copyFileSync(require.resolve(file), join(fresh, LAZY, basename(file)));
  const bundled = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  writeFileSync(join(fresh, 'LICENSES.txt'), licencesOf(root, bundled));
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(fresh, join(root, 'dist'));
  execFileSync(process.execPath, [join(__dirname, 'code-cache.cjs'), join(root, 'bin', 'casey.js')], { stdio: QUIET });
}

/** Its answers are nobody's; what goes wrong is. */
const QUIET: StdioOptions = ['ignore', 'ignore', 'pipe'];

/** Writes `casey.cjs`, and what an `import()` brings in as files of their own that share its modules. */
async function bundle(): Promise<RolldownOutput> {
  const program = await rolldown({
    input: { casey: join(root, 'src', 'main.ts') },
    cwd: root,
    platform: 'node',
    transform: { target: 'node20' },
    plugins: [leaveOutSubprocesses],
    // unpdf asks where it is only where there is no bundle.
    checks: { emptyImportMeta: false },
  });
  return program.write({
    dir: fresh,
    format: 'cjs',
    minify: true,
    // `import()` becomes `require()`: the ESM loader would take 20 ms to look through a chunk.
    dynamicImportInCjs: false,
    // What every start reads stays in one file: each file more is half a millisecond.
    codeSplitting: {
      groups: [
        { name: 'start', tags: ['$initial'] },
        { name: 'search', test: /src[\\/]search[\\/](?!build)|src[\\/]text[\\/]pattern|stemmer/ },
      ],
    },
    entryFileNames: '[name].cjs',
    chunkFileNames: (chunk) => `${LAZY}/${nameOf(chunk)}.cjs`,
  });
}

/** A chunk's name: its package, or its folder and file in `src/`. */
function nameOf({ facadeModuleId, name }: PreRenderedChunk): string {
  const module = facadeModuleId?.replaceAll('\\', '/') ?? '';
  const packaged = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1];
  const own = /\/src\/(.+)\.ts$/.exec(module)?.[1];
  return (packaged ?? own ?? name).replaceAll('/', '-');
}

/** Files that a package reads from its own folder: they go where its chunk goes. */
const besideChunks = ['@sqlite.org/sqlite-wasm/sqlite3.wasm'];

/** Commander loads `child_process` (5 ms) for commands that are programs of their own; casey has none. */
const leaveOutSubprocesses: Plugin = {
  name: 'leave-out-subprocesses',
  resolveId: {
    filter: { id: /^node:child_process$/ },
    handler: (id, importer) => (importer?.includes('commander') ? `\0${id}` : undefined),
  },
  load: { filter: { id: /^\0node:child_process$/ }, handler: () => 'module.exports = {};' },
};

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
