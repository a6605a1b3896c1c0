import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { program } from './helpers/program.ts';
import { root } from './helpers/run.ts';

const bin = join(root, 'bin', 'casey.js');
const folder = () => mkdtempSync(join(tmpdir(), 'casey-spawn-'));

function run(args: readonly string[], options: { readonly cwd?: string; readonly env?: Record<string, string> } = {}) {
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: options.cwd ?? root,
    env: { PATH: process.env['PATH'] ?? '', ...options.env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { stdout, stderr, status };
}

function bash(script: string) {
  const { stdout, stderr, status } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    env: { ...process.env, CASEY: program },
  });
  return { stdout, stderr, status };
}

/** Makes a file that says on stderr which flags are set, and of each piece of code whether what the build compiled was of no use. */
function watcher(): string {
  const file = join(folder(), 'watched.cjs');
  writeFileSync(
    file,
    `const [vm, v8] = [require('node:vm'), require('node:v8')];
      const { setFlagsFromString } = v8;
      v8.setFlagsFromString = (flag) => {
        console.error(flag);
        setFlagsFromString(flag);
      };
      vm.Script = class extends vm.Script {
        constructor(text, options) {
          super(text, options);
          console.error(this.cachedDataRejected);
        }
      };`,
  );
  return file;
}

describe('the bundle', () => {
  test('answers from a foreign folder, through a link', () => {
    const away = folder();
    symlinkSync(program, join(away, 'casey'));
    const { stdout, status } = spawnSync(join(away, 'casey'), ['findings', '--limit', '1'], {
      cwd: away,
      encoding: 'utf8',
    });
    expect([stdout.split('\n').length, status]).toEqual([2, 0]);
  });

  test('starts from the code that the build compiled, and from the text where that code does not fit', () => {
    const watched = watcher();
    const start = (...flags: readonly string[]) => {
      const args = [...flags, '--require', watched, bin, 'quotes', '--count'];
      const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return { stdout, rejected: stderr.split('\n').filter((line) => /^(true|false|undefined)$/.test(line)) };
    };
    const [fitting, other] = [start(), start('--no-opt')];
    expect(new Set(fitting.rejected)).toEqual(new Set(['false']));
    expect(new Set(other.rejected)).toEqual(new Set(['true']));
    expect(other.stdout).toBe(fitting.stdout);
  });

  test('puts the optimiser off for a long draft alone, once all code for it is there', () => {
    const away = folder();
    const watched = watcher();
    const steps = (draft: string) => {
      writeFileSync(join(away, 'draft.md'), draft);
      const args = ['--require', watched, bin, 'check', join(away, 'draft.md')];
      const { stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return [...new Set(stderr.split('\n').filter((line) => /^(true|false|undefined|--.*)$/.test(line))), status];
    };
    const sentence = 'Mark Rowley, the Commissioner, said: “I am sorry.” ';
    const set = [expect.stringMatching(/^--interrupt-budget=\d+$/), '--no-regexp-tier-up'];
    const flags = process.versions.v8.startsWith('11.') ? set : [];
    expect(steps(sentence)).toEqual(['false', 0]);
    expect(steps(sentence.repeat(300))).toEqual(['false', ...flags, 0]);
    const { stderr } = run(['check', join(away, 'draft.md')]);
    expect(stderr).toMatch(/^casey: [^\n]+\n$/);
  });

  test('says its versions', () => {
    const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(run(['--version']).stdout).toMatch(new RegExp(`^casey ${version}, data [a-z-]+ \\d`));
  });

  test('ends quietly when its reader has seen enough', () => {
    const { stdout, stderr, status } = bash('set -o pipefail; "$CASEY" quotes --format json | head -1');
    expect([stdout, stderr, status]).toEqual(['{\n', '', 0]);
  });

  test('writes more than a pipe holds', () => {
    const { stdout } = bash('"$CASEY" quotes --format json | (sleep 1; cat)');
    expect(stdout.length).toBeGreaterThan(1 << 16);
    expect(JSON.parse(stdout).items.length).toBe(JSON.parse(stdout).total);
  });

  test('does so into a pipe that does not wait for its reader', () => {
    if (bash('command -v perl').status !== 0) return;
    const unwaiting = `perl -e 'use Fcntl; fcntl(STDOUT, F_SETFL, O_NONBLOCK | O_WRONLY); exec @ARGV'`;
    const { stdout, stderr } = bash(`${unwaiting} "$CASEY" quotes --format json | (sleep 1; cat)`);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).items.length).toBe(JSON.parse(stdout).total);
  });

  test('answers though nobody reads its notes', () => {
    const { status } = bash('"$CASEY" findings --limit 1 2> >(true) >/dev/null; exit $?');
    expect(status).toBe(0);
  });

  test('writes no colour into a pipe, but where told to', () => {
    const ansi = '\u001b[';
    const table = ['findings', '--format', 'table'];
    expect(run(table).stdout).not.toContain(ansi);
    expect(run([...table, '--color', 'always'], { env: { NO_COLOR: '1' } }).stdout).toContain(ansi);
    expect(run(table, { env: { FORCE_COLOR: '1' } }).stdout).toContain(ansi);
  });

  test('exits with 2 on a misspelt topic and 1 on nothing found', () => {
    expect(run(['findings', '--topic', 'zzz']).status).toBe(2);
    expect(run(['quotes', '--contains', 'zebra'])).toMatchObject({ stdout: '', status: 1 });
  });

  test('reads a dataset of YAML files', () => {
    const { stdout, status } = run([
      'findings',
      '--data',
      join(root, 'tests', 'fixtures', 'dataset'),
      '--fields',
      'id',
    ]);
    expect([stdout, status]).toEqual(['keepers-unheard\nstairs-worn\n', 0]);
  });

  test.each(['json', 'jsonl', 'csv', 'tsv', 'yaml', 'markdown', 'text', 'table'])('prints %s', (format) => {
    const { stdout, status } = run(['findings', '--limit', '2', '--format', format]);
    expect(stdout).toMatch(/Anne Clarke|Lady Casey|report/);
    expect(status).toBe(0);
  });
});

describe('--copy', () => {
  const quote = ['quote', 'rowley-i-am-sorry'];

  test('hands the answer to the clipboard’s own tool', () => {
    const away = folder();
    writeFileSync(join(away, 'xclip'), `#!/bin/sh\necho "$@" > '${away}/args'\ncat > '${away}/copied'\n`, {
      mode: 0o755,
    });
    const env = { PATH: `${away}:${process.env['PATH']}`, DISPLAY: ':9' };
    const { stdout, stderr, status } = run([...quote, '--copy'], { env });
    expect([stdout, status]).toEqual([run(quote).stdout, 0]);
    expect(`${readFileSync(join(away, 'copied'), 'utf8')}\n`).toBe(stdout);
    expect(readFileSync(join(away, 'args'), 'utf8')).toBe('-selection clipboard\n');
    expect(stderr).toContain('copied to the clipboard with xclip');
  });

  test('asks the terminal where there is no tool, and says so where there is no terminal either', () => {
    expect(run([...quote, '--copy']).stderr).toContain('not copied');
    if (bash('command -v script').status !== 0) return;
    const { stdout } = bash(
      'env -u DISPLAY -u WAYLAND_DISPLAY -u WSL_DISTRO_NAME script -qec "$CASEY quote rowley-i-am-sorry --copy" /dev/null',
    );
    const copied = stdout.split('\u001b]52;c;')[1]?.split('\u0007')[0] ?? '';
    expect(`${Buffer.from(copied, 'base64').toString('utf8')}\n`).toBe(run(quote).stdout);
    expect(stdout).toContain('OSC 52');
  });
});
