import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './helpers/run.ts';
import { replay } from './helpers/transcript.ts';

// Transcripts on the invented dataset stand in `fixture/`, a few on the real one in `real/`.
describe.each(['fixture', 'real'] as const)('%s transcripts', (dataset) => {
  const folder = join(root, 'tests', 'golden', dataset);
  test.each(readdirSync(folder))('%s', async (name) => {
    const file = join(folder, name);
    const transcript = readFileSync(file, 'utf8');
    expect(transcript).toContain('$ casey');
    await expect(await replay(transcript, { dataset })).toMatchFileSnapshot(file);
  });
});
