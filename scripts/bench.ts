/**
 * Times casey as whole processes against `node -e 0`, turn and turn about, and prints the medians,
 * the ratio of each to bare Node, and the budget that it has to keep. Beside it the executable that needs no
 * Node, and other tools that answer the same question from what casey exported.
 */
import { askedAlike } from './bench/asked-alike.ts';
import { median, peakMemory, settingsThatCount, timed } from './bench/measure.ts';
import { bare, bin, isThere, type Row, rows } from './bench/rows.ts';
import { syntheticDataset } from './bench/synthetic.ts';

const RUNS = Number(process.argv[2] ?? 30);
const MEMORY_BUDGET = 1.35;
// With the source and the topic that they need, as many as a dataset may have.
const RECORDS = 9_998;
const large: Row = {
  name: `${RECORDS} records of YAML`,
  args: [bin, 'findings', '--data', syntheticDataset(RECORDS), '--count'],
};
const often = [...rows, ...askedAlike()];
const here = new Set(often.filter(isThere));

const times = new Map(often.map((row): [Row, number[]] => [row, []]));
const memory = new Map(often.map((row): [Row, number[]] => [row, []]));
for (let run = 0; run < RUNS; run++) {
  for (const row of here) {
    times.get(row)?.push(timed(row));
    if (run < 5) memory.get(row)?.push(peakMemory(row));
  }
}

times.set(
  large,
  Array.from({ length: 3 }, () => timed(large)),
);
memory.set(large, [peakMemory(large)]);
here.add(large);

const [bareTime, bareMemory] = [median(times.get(bare)), median(memory.get(bare))];
console.log(`${RUNS} runs each, medians; Node ${process.version}${settingsThatCount()}\n`);
console.log(lineOf('command', ['ms', 'ratio', 'budget', 'MB', 'ratio', 'budget']));
for (const row of [...often, large]) {
  const [time, size] = [median(times.get(row)), median(memory.get(row))];
  const memoryBudget = row === large || row.program !== undefined ? undefined : MEMORY_BUDGET;
  const cells = [cell(time, 1), cell(time / bareTime), cell(row.budget)];
  const more = [cell(size / 1024, 1), cell(size / bareMemory), cell(memoryBudget)];
  console.log(
    here.has(row) ? lineOf(row.name, [...cells, ...more]) : `${row.name.padEnd(22)}  ${row.missing ?? 'not here'}`,
  );
}

function lineOf(name: string, cells: readonly string[]): string {
  return name.padEnd(22) + cells.map((text) => text.padStart(8)).join('');
}

function cell(value = Number.NaN, digits = 2): string {
  return Number.isNaN(value) ? '' : value.toFixed(digits);
}
