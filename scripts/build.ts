/** Compiles the data and bundles the program into `dist/`. */
import { copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import * as yaml from 'yaml';
import { z } from 'zod';
import { compile } from '../src/dataset/compile.ts';
import { compiledFiles, problemLine } from '../src/dataset/load.ts';
import { readDirectory } from '../src/dataset/read-directory.ts';
import { licencesOf } from './licences.ts';

const root = join(__dirname, '..');
const fresh = join(root, 'dist.new');

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

  const [parts, packages] = [new Map<string, string>(), new Map<string, string>()];
  const lazy = join(fresh, 'lazy');
  const program = await bundle({ casey: join(root, 'src', 'main.ts') }, fresh, [
    chunkLazyParts(parts),
    chunkLazyPackages(packages, './lazy'),
    leaveOutSubprocesses,
  ]);
  const own = await bundle(entriesOf(parts), lazy, [chunkLazyPackages(packages, '.')]);
  const chunks = await bundle(entriesOf(packages), lazy, [], chunkAddress);
  for (const file of besideChunks) copyFileSync(require.resolve(file), join(lazy, basename(file)));
  const bundled = [program, own, chunks].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  writeFileSync(join(fresh, 'LICENSES.txt'), licencesOf(root, bundled));
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(fresh, join(root, 'dist'));
}

/** The entry points of chunks: what each is made of, by the name of its file. */
function entriesOf(lazy: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...lazy].map(([path, file]) => [file, path]));
}

function bundle(entryPoints: Record<string, string>, outdir: string, plugins: Plugin[], more: BuildOptions = {}) {
  return build({
    ...more,
    entryPoints,
    outdir,
    plugins,
    bundle: true,
    metafile: true,
    minify: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    // `import()` becomes `require()`: the ESM loader would take 20 ms to look through a chunk.
    supported: { 'dynamic-import': false },
    outExtension: { '.js': '.cjs' },
    absWorkingDir: root,
  });
}

/** Files that a package reads from its own folder: they go where its chunk goes. */
const besideChunks = ['@sqlite.org/sqlite-wasm/sqlite3.wasm'];

/** Where such a package looks: an ES module knows its address, a CommonJS chunk has to be told. */
const chunkAddress: BuildOptions = {
  define: { 'import.meta.url': 'chunkAddress' },
  inject: [join(__dirname, 'chunk-address.ts')],
};

/**
 * Turns each `import('./part.ts')` of our own into a file of its own as well. A part has its own copy of
 * what it shares with the program: what it gives back may be compared by value, not by identity or class.
 */
function chunkLazyParts(lazy: Map<string, string>): Plugin {
  return {
    name: 'chunk-lazy-parts',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, kind, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const source = join(resolveDir, path);
        const file = relative(join(root, 'src'), source).replaceAll(sep, '-').replace(/\.ts$/, '');
        lazy.set(source, file);
        return { path: `./lazy/${file}.cjs`, external: true };
      });
    },
  };
}

/**
 * Turns each `import('package')` into a file of its own, so that start-up does not read it.
 * @param folder where the chunks are, seen from what is bundled
 */
function chunkLazyPackages(lazy: Map<string, string>, folder: string): Plugin {
  return {
    name: 'chunk-lazy-packages',
    setup: (bundler) => {
      bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
        if (kind !== 'dynamic-import' || path.startsWith('node:')) return undefined;
        const file = path.replaceAll('/', '-');
        lazy.set(path, file);
        return { path: `${folder}/${file}.cjs`, external: true };
      });
    },
  };
}

/** Commander loads `child_process` (5 ms) for commands that are programs of their own; casey has none. */
const leaveOutSubprocesses: Plugin = {
  name: 'leave-out-subprocesses',
  setup: (bundler) => {
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'left-out' } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
