import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './cli.ts';
import { EXIT } from './errors.ts';

// This file and the bundle both stand one level below the root.
const root = join(__dirname, '..');
const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// A reader that has seen enough (`| head -1`) is no error, and nothing is left to say to it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.answered : EXIT.bug);
});
process.on('SIGINT', () => process.exit(EXIT.interrupted));

// The exit code is set and the process left to end: an exit at once would cut a pipe at 64 KiB.
runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: process.stdout.isTTY === true,
  columns: process.stdout.columns,
  env: process.env,
  datasetFile: join(root, 'dist', 'dataset.json'),
  version,
}).then((code) => {
  process.exitCode = code;
});
