import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with this many findings, read and checked like any dataset of one's own. */
export function syntheticDataset(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'casey-bench-data-'));
  const meta =
    'name: synthetic\nversion: 1.0.0\ndescription: x\ncompiled_on: 2001-01-01\nlicence: x\ncoverage:\n  included: []\n  excluded: []\n';
  const finding = (_: unknown, index: number) =>
    `- id: finding-${index}\n  text: Finding ${index} says that something was found to be so in the year of the count.\n  topics:\n    - topic\n  voice: review\n  evidence:\n    - source: source\n`;
  writeFileSync(join(folder, 'dataset.yaml'), meta);
  writeFileSync(join(folder, 'topics.yaml'), '- id: topic\n  label: topic\n  description: topic\n');
  writeFileSync(
    join(folder, 'sources.yaml'),
    '- id: source\n  type: report\n  publisher: x\n  reliability: high\n  note: x\n',
  );
  writeFileSync(join(folder, 'findings.yaml'), Array.from({ length: count }, finding).join(''));
  return folder;
}
