import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row } from './rows.ts';

/**
 * Milliseconds that a row's process takes from start to end.
 * @throws Error where it does not end well
 */
export function timed({ name, program = process.execPath, args, exit = 0 }: Row): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const end = process.hrtime.bigint();
  if (status !== exit) throw new Error(`${name} ended with ${status}`);
  return Number(end - start) / 1e6;
}

/** What is set here that changes how long bare Node takes to start, and with it every ratio. */
export function settingsThatCount(): string {
  const set = ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS'].filter((name) => process.env[name]);
  return set.length === 0 ? '' : `; ${set.join(' and ')} set, which bare Node pays for too and makes ratios smaller`;
}

const probe = join(mkdtempSync(join(tmpdir(), 'casey-bench-')), 'probe.cjs');
writeFileSync(probe, "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS)));\n");

/** The most memory that a row's process held, in kilobytes; NaN where it is not Node, which tells it. */
export function peakMemory({ program, args }: Row): number {
  if (program !== undefined) return Number.NaN;
  const { output } = spawnSync(process.execPath, ['--require', probe, ...args], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  return Number(String(output[3]));
}

/** The middle one of some numbers; NaN of none. */
export function median(numbers: readonly number[] = []): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
