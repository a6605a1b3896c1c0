/** Writes the manual page, `dist/casey.1`, from the lists of commands, options and topics. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBundled } from '../src/dataset/load.ts';
import { manualPage } from '../src/manual/page.ts';

const root = join(__dirname, '..');

async function main(): Promise<void> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const page = await manualPage(loadBundled(join(root, 'dist', 'data')), version);
  writeFileSync(join(root, 'dist', 'casey.1'), page);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
