import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Run, Surroundings } from './run.ts';

/**
 * Runs an executable as the tests run the program in their own process: with nothing in its environment but
 * what is told, on a terminal of so many columns or into a pipe, with a clipboard and without a pager.
 */
export function spawned(file: string, argv: readonly string[], { terminal, env = {} }: Surroundings): Run {
  const folder = mkdtempSync(join(tmpdir(), 'casey-spawned-'));
  const [copied, notes] = [join(folder, 'copied'), join(folder, 'notes')];
  writeFileSync(join(folder, 'xclip'), `#!/bin/sh\ncat > '${copied}'\n`, { mode: 0o755 });
  const [command = '', ...args] =
    terminal === undefined ? [file, ...argv] : onTerminal([file, ...argv], terminal, notes);
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { PATH: `${folder}:/usr/bin:/bin`, DISPLAY: ':9', CASEY_PAGER: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });
  if (error !== undefined || status === null) throw error ?? new Error(`${file} was ended by a signal`);
  const err = terminal === undefined ? stderr : readFileSync(notes, 'utf8');
  const result = {
    out: stdout,
    err: err.replace('to the clipboard with xclip', 'to the clipboard with a test'),
    code: status,
    copied: existsSync(copied) ? readFileSync(copied, 'utf8') : '',
    paged: undefined,
  };
  rmSync(folder, { recursive: true });
  return result;
}

/** A command line that runs another on a terminal, its notes going into a file. */
function onTerminal(words: readonly string[], columns: number, notes: string): readonly string[] {
  const quoted = words.map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  return ['script', '-qec', `stty cols ${columns} rows 24 -opost; exec ${quoted} 2> '${notes}'`, '/dev/null'];
}
