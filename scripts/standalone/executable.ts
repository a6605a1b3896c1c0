import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { here, type Platform } from './platforms.ts';

const root = join(__dirname, '..', '..');
const dist = join(root, 'dist');
const runtimes = join(__dirname, 'node_modules');

/** What an executable answers from, and the version that it says it is. */
export interface Content {
  /** The folder of the dataset that the build compiled. */
  readonly datasetFolder: string;
  /** The folder of the YAML files from which it was compiled. */
  readonly dataFolder: string;
  readonly version: string;
}

/** Installs the runtimes of all platforms, as the lock file beside this one has them. */
export function installRuntimes(): void {
  const args = ['ci', '--prefix', __dirname, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'];
  execFileSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}

/**
 * Makes one executable of the bundle in `dist/`, of what it answers from, and of a platform's runtime.
 * The files lie in it as in the package: what the program takes for its own folder is the executable, and
 * so one level above it is the root. The wasm that stands beside a chunk stands beside the executable.
 * @throws Error where the compiler fails, or there is none for this platform
 */
export function makeExecutable(platform: Platform, content: Content, file: string): void {
  if (here === undefined) throw new Error(`no compiler for ${process.platform}-${process.arch}`);
  const stage = mkdtempSync(join(tmpdir(), 'casey-standalone-'));
  try {
    const assets = stageFiles(stage, content);
    const args = [
      ...['build', '--compile', '--minify', '--bytecode', `--target=${platform.target}`],
      ...['--compile-executable-path', join(runtimes, platform.runtime)],
      // What stands in the folder where somebody asks is none of casey's business.
      ...['--no-compile-autoload-dotenv', '--no-compile-autoload-bunfig'],
      ...['--define', '__dirname=Bun.main', '--define', '__filename=Bun.main'],
      ...assets.flatMap((asset) => ['--asset', asset]),
      ...[join(dist, 'casey.cjs'), '--outfile', file],
    ];
    execFileSync(join(runtimes, here.runtime), args, { cwd: stage, stdio: ['ignore', 'pipe', 'pipe'] });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Lays out in a folder what goes into an executable beside the program, and gives the names at its top. */
function stageFiles(stage: string, { datasetFolder, dataFolder, version }: Content): readonly string[] {
  mkdirSync(join(stage, 'data'));
  cpSync(datasetFolder, join(stage, 'dist', 'data'), { recursive: true });
  for (const name of readdirSync(dataFolder).filter((entry) => /\.yaml$|\.lock\.json$/.test(entry))) {
    cpSync(join(dataFolder, name), join(stage, 'data', name));
  }
  writeFileSync(join(stage, 'package.json'), JSON.stringify({ version }));
  const lazy = join(dist, 'lazy');
  for (const name of readdirSync(lazy).filter((entry) => entry.endsWith('.wasm'))) {
    cpSync(join(lazy, name), join(stage, basename(name)));
  }
  return readdirSync(stage);
}
