import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { root } from './helpers/run.ts';

// What only a real process shows: full disks, closed pipes, signals, pagers on a real terminal.
vi.setConfig({ testTimeout: 120_000 });

const bin = join(root, 'bin', 'casey.js');
const folder = () => mkdtempSync(join(tmpdir(), 'casey-conditions-'));
const has = (tool: string) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0;

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs a line of bash in which `casey` is casey. */
function bash(script: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { PAGER: _pager, LESS: _less, ...own } = process.env;
  const child = spawn('bash', ['-c', `casey() { "$NODE" "$CASEY" "$@"; }; ${script}`], {
    cwd: root,
    env: { ...own, NODE: process.execPath, CASEY: bin, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ stdout, stderr, code }));
  });
}

// Every format is written in the same way: the longest and the styled one stand for the others.
const lines = [
  'quotes --format json',
  'quotes --format table',
  'check docs/draft.md',
  'how long do misconduct cases take',
  'findings --help',
];
const expected = (line: string) => (line.startsWith('check') ? 3 : 0);

describe.concurrent('every command and format', () => {
  test('on a full disk: a plain word, 74, no trace', async ({ skip }) => {
    if (!existsSync('/dev/full')) skip('there is no /dev/full here');
    const said = 'casey: the answer could not be written: there is no room left on the disk (ENOSPC)';
    const { stdout, stderr } = await bash(lines.map((line) => `casey ${line} >/dev/full; echo $?`).join('\n'));
    expect(stdout.trim().split('\n')).toEqual(lines.map(() => '74'));
    expect(stderr.split('\n').filter((line) => line.startsWith(said)).length).toBe(lines.length);
    expect(stderr).not.toMatch(/^\s+at |bug/m);
  });
  test('with a reader that has seen enough, or none at all', async () => {
    const script = lines.map(
      (line) =>
        `casey ${line} 2>>"$NOTES" | head -1 >/dev/null; echo $PIPESTATUS; casey ${line} 2>>"$NOTES" >&-; echo $?`,
    );
    const notes = join(folder(), 'notes');
    const { stdout } = await bash(script.join('\n'), { NOTES: notes });
    expect(stdout.trim().split('\n').map(Number)).toEqual(lines.flatMap((line) => [expected(line), expected(line)]));
    expect(readFileSync(notes, 'utf8')).not.toMatch(/^\s+at |bug|EPIPE/m);
  });
  test('with nowhere to write notes to', async ({ skip }) => {
    if (!existsSync('/dev/full')) skip('there is no /dev/full here');
    const { stdout } = await bash('casey findings --topic zzz 2>/dev/full; echo $?; casey zzz --bad >&- 2>&-; echo $?');
    expect(stdout).toBe('2\n2\n');
  });
});

describe.concurrent('ten million characters', () => {
  const large = folder();
  const env = { CASEY: join(large, 'bin', 'casey.js') };
  beforeAll(() => {
    for (const part of ['bin', 'dist', 'package.json'])
      cpSync(join(root, part), join(large, part), { recursive: true });
    const quotes = join(large, 'dist', 'data', 'quotes.json');
    const few: readonly unknown[] = JSON.parse(readFileSync(quotes, 'utf8'));
    writeFileSync(quotes, JSON.stringify(Array.from({ length: 7000 }, (_, at) => few[at % few.length])));
  });
  test('go into a slow pipe whole', async () => {
    const { stdout, stderr } = await bash('casey quotes --format json | (sleep 0.5; wc -c)', env);
    expect([Number(stdout) > 10_000_000, stderr]).toEqual([true, '']);
  });
  test('go into no pipe that is closed', async () => {
    const { stdout, stderr } = await bash('casey quotes --format json | head -1; echo $PIPESTATUS', env);
    expect([stdout, stderr]).toEqual(['{\n0\n', '']);
  });
  test('are left at an interrupt: 130, and nothing is said', async () => {
    const script =
      'mkfifo "$PIPE"; sleep 3 <"$PIPE" & "$NODE" "$CASEY" quotes --format json >"$PIPE" & casey=$!; sleep 1; kill -INT $casey; wait $casey; echo $?';
    const { stdout, stderr } = await bash(script, { ...env, PIPE: join(folder(), 'pipe') });
    expect([stdout, stderr]).toEqual(['130\n', '']);
  });
});

describe.concurrent('files', () => {
  test('that find no room leave nothing behind', async () => {
    const away = folder();
    const draft = join(away, 'draft.md');
    writeFileSync(draft, readFileSync(join(root, 'docs', 'draft.md')));
    // A limit on the size of a file is as a full disk to who writes one; its unit is 1024 bytes.
    const lines = [
      `casey export html ${away}/page.html`,
      `casey export csv ${away}/csv`,
      `casey check ${draft} --fix-quotes --in-place`,
    ];
    const limited = lines.map(
      (line, at) => `(ulimit -f ${at < 2 ? 20 : 0}; ${line} | cat >/dev/null; exit $PIPESTATUS)`,
    );
    const { stdout, stderr } = await bash(limited.map((line) => `${line}; echo $?`).join('\n'));
    expect(stdout).toBe('74\n74\n74\n');
    const said = /could not be written: it would be larger than a file may be here \(EFBIG\)/g;
    expect(stderr.match(said)?.length).toBe(3);
    expect(readdirSync(away)).toEqual(['draft.md']);
    expect(readFileSync(draft, 'utf8')).toBe(readFileSync(join(root, 'docs', 'draft.md'), 'utf8'));
  });
});

describe.concurrent('a pager on a real terminal', () => {
  const away = folder();
  const own = (name: string, script: string) => {
    const path = join(away, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  /** What a terminal of 24 lines shows, and the exit code. */
  const onTerminal = async (line: string, env: Readonly<Record<string, string>>) => {
    const { stdout } = await bash(
      `script -qc 'stty rows 24 columns 80; "$NODE" "$CASEY" ${line}; echo "exit $?"' /dev/null </dev/null`,
      { TERM: 'xterm', CASEY_PAGER: '', ...env },
    );
    const [, shown = '', code] = /^([\s\S]*)exit (\d+)\n$/.exec(stdout.replaceAll('\r\n', '\n')) ?? [];
    return { shown, code: Number(code) };
  };
  const absent = has('script') && has('stty') ? undefined : 'there is no script or no stty here';
  const printed = async (line: string) => (await onTerminal(line, {})).shown;

  test('gets the answer with its arguments', async ({ skip }) => {
    if (absent !== undefined) skip(absent);
    const { shown, code } = await onTerminal('figures --limit 9', { CASEY_PAGER: 'sed -n 1p' });
    expect(shown.split('\n')[0]).toBe((await printed('figures --limit 9')).split('\n')[0]);
    expect([shown.split('\n').length, code]).toEqual([3, 0]);
    expect(shown).toContain('casey: 9 of ');
  });
  test('by the shell, where it takes one', async ({ skip }) => {
    if (absent !== undefined) skip(absent);
    const { shown } = await onTerminal('figures --limit 9', { CASEY_PAGER: 'cat >/dev/null; echo "LESS is $LESS"' });
    expect(shown).toMatch(/^LESS is FR\ncasey: 9 of \d+ shown\n$/);
  });
  test('does no harm where it leaves at once, fails or does not exist', async ({ skip }) => {
    if (absent !== undefined) skip(absent);
    const line = 'check docs/draft.md';
    const leaves = await onTerminal(line, { CASEY_PAGER: own('leaves', 'exit 0') });
    expect([leaves.shown.split('\n').length, leaves.code]).toEqual([2, 3]);
    const plain = await printed(line);
    for (const pager of [own('fails', 'exit 1'), join(away, 'nosuch'), `${join(away, 'nosuch')} | cat; false`]) {
      const { shown, code } = await onTerminal(line, { CASEY_PAGER: pager });
      expect(
        shown
          .split('\n')
          .filter((text) => !/printed without the pager|not found|No such/.test(text))
          .join('\n'),
      ).toBe(plain);
      expect([shown.includes(`casey: printed without the pager '${pager}'`), code]).toEqual([true, 3]);
    }
  });
  test('has the interrupts to itself', async ({ skip }) => {
    if (absent !== undefined) skip(absent);
    const pager = own('interrupts', 'kill -INT $PPID; sleep 0.3; cat >/dev/null; echo the pager ended; exit 2');
    const { shown, code } = await onTerminal('figures --limit 9', { CASEY_PAGER: pager });
    expect(shown).toMatch(/^the pager ended\ncasey: 9 of \d+ shown\n$/);
    expect(code).toBe(0);
  });
  test('that is less keeps colours, whatever its variable says', async ({ skip }) => {
    if (absent !== undefined) skip(absent);
    if (!has('less')) skip('there is no less here');
    // It goes to the end and leaves by itself.
    const { shown } = await onTerminal('figures --limit 9', { CASEY_PAGER: 'less -E +G', LESS: '-i -X' });
    expect(shown).toContain('\u001b[2mVoice');
    expect(shown).not.toContain('ESC[');
  });
});
