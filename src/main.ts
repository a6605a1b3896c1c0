import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCli } from './cli.ts';
import { optimiseLater } from './terminal/optimiser.ts';
import { isWritten, openOutput, writeNote } from './terminal/output.ts';

// This file and the bundle both stand one level below the root.
const root = join(__dirname, '..');
const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { isTerminal, columns, rows, write } = openOutput();

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
  // Once all is written there is nothing to wait for, and the heap of a long draft takes its time to be tidied up. An exit at once
  // would cut what a stream is still writing.
  if (isWritten()) process.exit(code);
  process.exitCode = code;
});
