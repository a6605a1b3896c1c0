import { fstatSync, writeSync } from 'node:fs';
import { codeOf, EXIT } from '../errors.ts';
import { whyNotWritten } from './failure.ts';

const STDOUT = 1;

/** Standard output: what it is, and a way to write to it. */
export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  readonly write: (text: string) => void;
}

/**
 * Opens standard output. A pipe or file is written to at once and whole: Node's own stream for it
 * would load the network code, which takes a quarter of casey's time to start. A reader that has seen
 * enough (`| head -1`) is no error: the exit code is that of the answer, whenever it left.
 */
export function openOutput(): Output {
  if (isPlain()) return { isTerminal: false, columns: undefined, rows: undefined, write: writeWhole };
  process.stdout.on('error', heed);
  return {
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    rows: process.stdout.rows,
    write: (text) => process.stdout.write(text),
  };
}

/**
 * Writes to standard error, whose stream is opened when there is something to say: it takes 5 ms. Nobody
 * left to read it is no reason to change the answer or its exit code.
 */
export function writeNote(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  process.stderr.write(text);
}

/** Whether it is a pipe, a socket or a file, and so surely no terminal. */
function isPlain(): boolean {
  try {
    const stat = fstatSync(STDOUT);
    return stat.isFIFO() || stat.isSocket() || stat.isFile();
  } catch {
    return false;
  }
}

function writeWhole(text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(STDOUT, bytes, done);
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') heed(error);
    else {
      // The pipe is full and does not wait: Node's stream does.
      process.stdout.on('error', heed);
      process.stdout.write(bytes.subarray(done));
    }
  }
}

/** Ends casey where the answer could not be written, but for want of a reader. */
function heed(error: unknown): void {
  if (codeOf(error) === 'EPIPE') return;
  writeNote(`casey: the answer could not be written: ${whyNotWritten(error)}\n`);
  process.exit(EXIT.notWritten);
}
