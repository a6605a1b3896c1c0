import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { fixtureFolder, root } from './run.ts';

/** A test that takes programs; where one is not installed, it says that it was not run. */
export function testWith(programs: readonly string[], name: string, run: () => void | Promise<void>): void {
  const missing = programs.filter((program) => spawnSync('sh', ['-c', `command -v ${program}`]).status !== 0);
  if (missing.length === 0) test(name, run, 120_000);
  else test(`${name}: NOT RUN`, () => console.warn(`not run, for ${missing.join(', ')} is not here: ${name}`));
}

/** A folder to type in: `bin/casey`, and the invented dataset in `my data`, with an alias that has a colon in it. */
export function workplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'casey-shell-'));
  mkdirSync(join(folder, 'bin'));
  symlinkSync(join(root, 'bin', 'casey.js'), join(folder, 'bin', 'casey'));
  cpSync(fixtureFolder, join(folder, 'my data'), { recursive: true });
  const topics = join(folder, 'my data', 'topics.yaml');
  const text = readFileSync(topics, 'utf8');
  writeFileSync(topics, text.replace('    - crew\n', '    - crew\n    - "watch: night shift"\n'));
  return folder;
}

// What runs the line with `args ` put before it: it shows the words that a shell makes of it.
const shows = `args() { printf 'ARGS'; printf '<%s>' "$@"; echo 'END'; }\n`;

const interactive = {
  bash: { rc: '.bashrc', run: 'bash --noprofile --rcfile .bashrc -i', setUp: 'source <(casey completion bash)' },
  zsh: {
    rc: '.zshrc',
    run: 'zsh -d -i',
    setUp: 'autoload -Uz compinit && compinit -u -d .zcompdump\nsource <(casey completion zsh)',
  },
} as const;

/**
 * Types lines into a shell that runs in a terminal, each with a tab at its end.
 * @returns for each line the words that the shell then has
 */
export async function typed(
  shell: keyof typeof interactive,
  folder: string,
  lines: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const { rc, run, setUp } = interactive[shell];
  writeFileSync(join(folder, rc), `PS1='> '\n${shows}${setUp}\necho READY\n`);
  const env = { PATH: pathWith(folder), HOME: folder, ZDOTDIR: folder, TERM: 'vt100', LANG: 'C.UTF-8' };
  const terminal = spawn('script', ['-qfec', run, '/dev/null'], { cwd: folder, env });
  let screen = '';
  terminal.stdout.on('data', (chunk) => (screen += chunk));
  const until = async (pattern: RegExp): Promise<string> => {
    for (let waited = 0; waited < 15_000; waited += 20) {
      const found = pattern.exec(screen);
      if (found !== null) {
        screen = screen.slice(found.index + found[0].length);
        return found[1] ?? '';
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${shell} has not shown ${pattern}: ${JSON.stringify(screen)}`);
  };
  try {
    await until(/READY\r?\n/);
    const results: string[][] = [];
    for (const line of lines) {
      // The tab, then to the beginning of the line, `args ` before it, and enter.
      terminal.stdin.write(`${line}\t\u0001args \u0005\n`);
      results.push((await until(/ARGS<([^\r\n]*)>END/)).split('><').slice(1));
    }
    return results;
  } finally {
    terminal.kill();
  }
}

/** What fish offers for each of some lines. */
export function offered(folder: string, lines: readonly string[]): readonly (readonly string[])[] {
  const script = 'casey completion fish | source; for line in $argv; echo LINE; complete -C"$line"; end';
  const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', script, ...lines], {
    cwd: folder,
    env: { PATH: pathWith(folder), HOME: folder, LANG: 'C.UTF-8' },
    encoding: 'utf8',
  });
  if (stderr !== '') throw new Error(stderr);
  const answers = stdout.split('LINE\n').slice(1);
  return answers.map((answer) => answer.split('\n').flatMap((one) => (one === '' ? [] : [one.split('\t')[0] ?? ''])));
}

function pathWith(folder: string): string {
  return `${join(folder, 'bin')}:${process.env['PATH']}`;
}
