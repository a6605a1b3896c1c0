import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './cli.ts';
import { optimiseLater } from './optimiser.ts';
import { openOutput, writeNote } from './terminal/output.ts';

// This file and the bundle both stand one level below the root.
const root = join(__dirname, '..');
const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { isTerminal, columns, rows, write } = openOutput();

// The exit code is set and the process left to end: an exit at once would cut what is still being written.
runCli(process.argv.slice(2), {
  out: write,
  err: writeNote,
  copy: async (text) => (await import('./terminal/clipboard.ts')).copyText(text),
  pager: {
    show: async (pager, text) => (await import('./terminal/run-pager.ts')).paging.show(pager, text),
    keepsLinks: async (pager) => (await import('./terminal/run-pager.ts')).paging.keepsLinks(pager),
  },
  isTerminal,
  hasLinks: async () => (await import('supports-hyperlinks')).createSupportsHyperlinks(process.stdout),
  columns,
  rows,
  env: process.env,
  datasetFolder: join(root, 'dist', 'data'),
  dataFolder: join(root, 'data'),
  version,
  optimiseLater,
}).then((code) => {
  process.exitCode = code;
});
