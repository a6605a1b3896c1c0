import { fstatSync, statSync, writeSync } from 'node:fs';
import { codeOf, EXIT } from '../errors.ts';
import { whyNotWritten } from './failure.ts';

const [STDOUT, STDERR] = [1, 2];

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
  const write = writerTo(STDOUT, () => process.stdout.on('error', heed), heed);
  if (isPlain(STDOUT)) return { isTerminal: false, columns: undefined, rows: undefined, write };
  const { isTTY, columns, rows } = process.stdout;
  return { isTerminal: isTTY === true, columns, rows, write };
}

/** Whether anything has gone through a stream. */
let streamed = false;

/** A stream to write to, which may go on writing when it has taken a text. */
export function byStream(stream: NodeJS.WriteStream): NodeJS.WriteStream {
  streamed = true;
  return stream;
}

/** Whether all that was to be written has been, so that nothing is lost if the process ends now. */
export function isWritten(): boolean {
  return !streamed;
}

/** Writes to standard error. Nobody left to read it is no reason to change the answer or its exit code. */
export const writeNote = writerTo(STDERR, () => process.stderr.on('error', ignore), ignore);

/**
 * Gives what writes to a file descriptor: at once where it can, else through its stream, which waits for a slow reader.
 * @param open opens the stream
 * @param failed is told why something could not be written
 */
function writerTo(
  descriptor: number,
  open: () => NodeJS.WriteStream,
  failed: (error: unknown) => void,
): (text: string) => void {
  let stream: NodeJS.WriteStream | undefined;
  return (text) => {
    const bytes = Buffer.from(text);
    try {
      const done = stream === undefined && isPlain(descriptor) ? writtenAtOnce(descriptor, bytes) : 0;
      if (done === bytes.length) return;
      stream ??= byStream(open());
      stream.write(bytes.subarray(done));
    } catch (error) {
      failed(error);
    }
  };
}

/** Writes what can be written without waiting, and gives how many bytes that were. */
function writtenAtOnce(descriptor: number, bytes: Uint8Array): number {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  } catch (error) {
    // The pipe is full and does not wait.
    if (codeOf(error) !== 'EAGAIN') throw error;
  }
  return done;
}

/** Whether it is a pipe, a socket, a file or the null device, and so surely no terminal. */
function isPlain(descriptor: number): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isFIFO() || stat.isSocket() || stat.isFile() || stat.rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}

function ignore(): void {}

/** Ends casey where the answer could not be written, but for want of a reader. */
function heed(error: unknown): void {
  if (codeOf(error) === 'EPIPE') return;
  writeNote(`casey: the answer could not be written: ${whyNotWritten(error)}\n`);
  process.exit(EXIT.notWritten);
}
