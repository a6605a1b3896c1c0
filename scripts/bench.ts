/**
 * Times casey as whole processes against `node -e 0`, turn and turn about, and prints the medians,
 * the ratio of each to bare Node, and the budget that it has to keep.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Row {
  readonly name: string;
  readonly args: readonly string[];
  readonly budget: number;
}

const RUNS = Number(process.argv[2] ?? 30);
const TOPIC = ['findings', '--topic', 'misconduct'];
const QUESTION = ['how', 'long', 'do', 'misconduct', 'cases', 'take'];
const MEMORY_BUDGET = 1.35;
const RECORDS = 10_000;
const bin = join(__dirname, '..', 'bin', 'casey.js');
const bare: Row = { name: 'node -e 0', args: ['-e', '0'], budget: 1 };
const rows: readonly Row[] = [
  bare,
  { name: 'a list into a pipe', args: [bin, 'findings'], budget: 1.25 },
  { name: 'a table', args: [bin, ...TOPIC, '--format', 'table', '--color', 'always'], budget: 1.45 },
  {
    name: 'all of a kind, a table',
    args: [bin, 'findings', '--format', 'table', '--color', 'always'],
    budget: Number.NaN,
  },
  { name: 'figures as JSON', args: [bin, 'figures', '--format', 'json'], budget: Number.NaN },
  { name: 'show', args: [bin, 'show', 'mark-rowley', '--format', 'table', '--color', 'always'], budget: 1.45 },
  { name: 'a search', args: [bin, ...QUESTION], budget: 1.5 },
  { name: 'a search, misspelt', args: [bin, ...QUESTION.with(3, 'miscondcut')], budget: Number.NaN },
  { name: '--help', args: [bin, '--help'], budget: 1.25 },
];
const large: Row = {
  name: `${RECORDS} records of YAML`,
  args: [bin, 'findings', '--data', syntheticDataset(), '--count'],
  budget: Number.NaN,
};

const times = new Map(rows.map((row): [Row, number[]] => [row, []]));
const memory = new Map(rows.map((row): [Row, number[]] => [row, []]));
const probe = peakMemoryProbe();
for (let run = 0; run < RUNS; run++) {
  for (const row of rows) {
    times.get(row)?.push(timed(row));
    if (run < 5) memory.get(row)?.push(peakMemory(row));
  }
}

times.set(
  large,
  Array.from({ length: 3 }, () => timed(large)),
);
memory.set(large, [peakMemory(large)]);

const [bareTime, bareMemory] = [median(times.get(bare)), median(memory.get(bare))];
console.log(`${RUNS} runs each, medians; Node ${process.version}\n`);
console.log(
  `${'command'.padEnd(22)}${'ms'.padStart(8)}${'ratio'.padStart(8)}${'budget'.padStart(8)}${'MB'.padStart(8)}${'ratio'.padStart(8)}${'budget'.padStart(8)}`,
);
for (const row of [...rows, large]) {
  const [time, size] = [median(times.get(row)), median(memory.get(row))];
  const cells = [time.toFixed(1), (time / bareTime).toFixed(2), budget(row.budget)];
  const more = [
    (size / 1024).toFixed(1),
    (size / bareMemory).toFixed(2),
    budget(row === large ? row.budget : MEMORY_BUDGET),
  ];
  console.log(row.name.padEnd(22) + [...cells, ...more].map((cell) => cell.padStart(8)).join(''));
}

/** Milliseconds that a process takes from start to end. */
function timed({ name, args }: Row): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const end = process.hrtime.bigint();
  if (status !== 0) throw new Error(`${name} ended with ${status}`);
  return Number(end - start) / 1e6;
}

/** The most memory that a process held, in kilobytes. */
function peakMemory({ args }: Row): number {
  const { output } = spawnSync(process.execPath, ['--require', probe, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
  return Number(String(output[3]));
}

function budget(ratio: number): string {
  return Number.isNaN(ratio) ? '' : ratio.toFixed(2);
}

/** A folder with this many findings, read and checked like any dataset of one's own. */
function syntheticDataset(): string {
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
  writeFileSync(join(folder, 'findings.yaml'), Array.from({ length: RECORDS }, finding).join(''));
  return folder;
}

function peakMemoryProbe(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'casey-bench-')), 'probe.cjs');
  writeFileSync(
    file,
    "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)));\n",
  );
  return file;
}

function median(numbers: readonly number[] = []): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
