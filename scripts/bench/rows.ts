import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileFor, here } from '../standalone/platforms.ts';

/** What is timed. */
export interface Row {
  readonly name: string;
  /** A file, or a name on the path; Node where there is none. */
  readonly program?: string;
  readonly args: readonly string[];
  /** What the time may be, as a ratio to bare Node. */
  readonly budget?: number;
  /** The exit code with which it ends well, where that is not 0. */
  readonly exit?: number;
  /** What to say where there is no such program. */
  readonly missing?: string;
}

const TOPIC = ['findings', '--topic', 'misconduct'];
const QUESTION = ['how', 'long', 'do', 'misconduct', 'cases', 'take'];
const COLOURED_TABLE = ['--format', 'table', '--color', 'always'];
const root = join(__dirname, '..', '..');

/** The launcher of the bundle. */
export const bin = join(root, 'bin', 'casey.js');

/** The executable that needs no Node. */
export const standalone = {
  program: join(root, 'standalone', here === undefined ? 'casey' : fileFor(here)),
  missing: 'not built: npm run build:standalone',
} as const;

/** What all others are held against. */
export const bare: Row = { name: 'node -e 0', args: ['-e', '0'], budget: 1 };

/** What casey is asked, and what it may take for that. */
export const rows: readonly Row[] = [
  bare,
  { name: 'a list into a pipe', args: [bin, 'findings'], budget: 1.25 },
  { name: 'a table', args: [bin, ...TOPIC, ...COLOURED_TABLE], budget: 1.45 },
  { name: 'all of a kind, a table', args: [bin, 'findings', ...COLOURED_TABLE] },
  { name: 'figures as JSON', args: [bin, 'figures', '--format', 'json'] },
  { name: 'show', args: [bin, 'show', 'mark-rowley', ...COLOURED_TABLE], budget: 1.45 },
  { name: 'a search', args: [bin, ...QUESTION], budget: 1.5 },
  { name: 'a search, misspelt', args: [bin, ...QUESTION.with(3, 'miscondcut')] },
  { name: '--help', args: [bin, '--help'], budget: 1.25 },
  { name: 'standalone: a list', args: ['findings'], ...standalone },
  { name: 'standalone: a table', args: [...TOPIC, ...COLOURED_TABLE], ...standalone },
  { name: 'standalone: a search', args: QUESTION, ...standalone },
];

/** Whether there is the program of a row. */
export function isThere({ program }: Row): boolean {
  return program === undefined || spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
