/**
 * Runs the spawned tests on each version of Node that `package.json` beside this file names: it builds
 * casey, runs it, packs it and installs it. These are Node's executables for Linux on x64.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const TESTS = ['tests/spawn.test.ts', 'tests/package.test.ts'];
const root = join(__dirname, '..', '..');
const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(__dirname, 'package.json'), 'utf8'),
);

execFileSync(
  'npm',
  ['ci', '--prefix', __dirname, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error'],
  {
    stdio: 'inherit',
  },
);
const failed = Object.keys(dependencies).filter((name) => {
  const folder = join(__dirname, 'node_modules', name, 'bin');
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` };
  console.log(`── Node ${execFileSync('node', ['--version'], { env, encoding: 'utf8' })}`);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  return spawnSync('node', [vitest, 'run', ...TESTS], { cwd: root, env, stdio: 'inherit' }).status !== 0;
});
// The last one's build is in dist/, and what it compiled fits no other Node.
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
if (failed.length > 0) {
  console.error(`the tests fail on ${failed.join(', ')}`);
  process.exitCode = 1;
}
