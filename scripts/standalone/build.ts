/**
 * Makes an executable for each platform out of the bundle, with their SHA-256 sums beside them: casey for
 * those who have no Node. `npm run build:standalone -- linux-x64` makes those that are named.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installRuntimes, makeExecutable } from './executable.ts';
import { fileFor, platforms } from './platforms.ts';

const root = join(__dirname, '..', '..');
const folder = join(root, 'standalone');
const OF_THE_RUNTIME = `The executables hold the Bun runtime, which is under the MIT License, and with it WebKit's JavaScriptCore, which is
under the GNU Lesser General Public License 2, and other libraries. Their licences, and how to build Bun anew with
another JavaScriptCore: https://bun.com/docs/project/license

`;
const named = process.argv.slice(2);
const wanted = platforms.filter(({ name }) => named.length === 0 || named.includes(name));
const unknown = named.find((name) => !platforms.some((platform) => platform.name === name));
if (unknown !== undefined) {
  throw new Error(`no platform '${unknown}': one of ${platforms.map(({ name }) => name).join(', ')}`);
}

const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const content = { datasetFolder: join(root, 'dist', 'data'), dataFolder: join(root, 'data'), version };
installRuntimes();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const sums = wanted.map((platform) => {
  const file = join(folder, fileFor(platform));
  makeExecutable(platform, content, file);
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  console.log(`${fileFor(platform).padEnd(24)}${(statSync(file).size / 1e6).toFixed(1).padStart(8)} MB`);
  return `${sum}  ${fileFor(platform)}\n`;
});
writeFileSync(join(folder, 'SHA256SUMS'), sums.join(''));
const licences = readFileSync(join(root, 'dist', 'LICENSES.txt'), 'utf8');
writeFileSync(join(folder, 'LICENSES.txt'), `${OF_THE_RUNTIME}${licences}`);
