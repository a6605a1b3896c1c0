import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { reports } from '../src/check/reports/index.ts';
import { citationStyles } from '../src/citations/index.ts';
import { commands } from '../src/commands/index.ts';
import { exporters } from '../src/exports/index.ts';
import { formats } from '../src/formats/index.ts';
import { examplesOf } from '../src/terminal/help.ts';
import { dataFolder, fixtureFolder, opened, root } from './helpers/run.ts';
import { words } from './helpers/transcript.ts';

interface Noted {
  readonly kind: 'network' | 'program' | 'write' | 'write outside' | 'read';
  readonly what: string;
  /** The command line that did it. */
  readonly line: string;
}

const place = realpathSync(mkdtempSync(join(tmpdir(), 'casey-closed-')));
const target = join(place, 'target');
const empty = ['home', 'temporary', 'here'].map((name) => join(place, name));
const fixtures = join(root, 'tests', 'fixtures');
const inTarget = (name: string) => join(target, name);

/** Every command with its examples, every format, style, report and export, and what writes. */
async function everyLine(): Promise<readonly (readonly string[])[]> {
  const { meta } = opened(dataFolder);
  const examples = await Promise.all(
    commands.map(async ({ load }) => {
      const tried = (await load()).examples.filter(({ needs }) => needs === undefined);
      return examplesOf(tried, meta).map(([line]) => words(line.replace(/ [|>].*/, '')).slice(1));
    }),
  );
  const { id = '', quote = '' } = meta.sample ?? {};
  const draft = join(root, 'docs', 'draft.md');
  return [
    ...examples.flat(),
    ...formats.map(({ name }) => ['findings', '--format', name]),
    ...citationStyles.map(({ name }) => ['cite', id, '--style', name]),
    ...reports.map(({ name }) => ['check', draft, '--format', name]),
    ['findings', '--data', fixtureFolder],
    ...exporters.map(({ name }) => ['export', name, inTarget(`new-${name}`)]),
    ...['csv', 'bibtex'].map((name) => ['export', name, inTarget(`new-${name}`), '--force']),
    ...['--fix', '--fix-quotes', '--fix-quotes --in-place --force'].map((fix) => [
      'check',
      inTarget('draft.md'),
      ...fix.split(' '),
      '--force',
    ]),
    ['check', '-'],
    ['check', join(fixtures, 'drafts', 'page.html')],
    ['verify', '--data', fixtureFolder],
    ['verify', '--data', fixtureFolder, '--against', join(fixtures, 'kinds'), '--against', join(fixtures, 'copies')],
    ['cite', id, '--copy'],
    ['quote', quote, '--copy'],
    ['help'],
    ['--version'],
    ['__complete', 'zsh', '.', 'show'],
    ['show', 'no-such-id'],
    ['findings', '--data', join(place, 'no-such-folder')],
  ];
}

const isIn = (path: string, folder: string) => `${path}${sep}`.startsWith(`${folder}${sep}`);

/** Where strace is, where there is one and it may be used. */
const strace = spawnSync('sh', ['-c', 'command -v strace'], { encoding: 'utf8' }).stdout.trim();
const traces = strace !== '' && spawnSync(strace, ['-f', '--seccomp-bpf', '-o', '/dev/null', 'true']).status === 0;

describe('every command', { timeout: 180_000 }, () => {
  let noted: readonly Noted[] = [];
  let codes: readonly number[] = [];
  let lines: readonly (readonly string[])[] = [];
  let errors = '';
  let trace = '';
  const of = (...kinds: readonly Noted['kind'][]) =>
    noted.filter(({ kind, line }) => kinds.includes(kind) && line !== 'an attempt');

  beforeAll(async () => {
    lines = await everyLine();
    mkdirSync(target);
    cpSync(join(root, 'docs', 'draft.md'), inTarget('draft.md'));
    const tools = join(place, 'tools');
    for (const folder of [tools, ...empty]) mkdirSync(folder);
    for (const folder of empty) chmodSync(folder, 0o555);
    writeFileSync(join(tools, 'xclip'), '#!/bin/sh\nwhile read -r line; do :; done\n', { mode: 0o755 });
    const spec = join(place, 'spec.json');
    writeFileSync(spec, JSON.stringify({ launcher: join(root, 'bin', 'casey.js'), lines, target }));
    const [HOME, TMPDIR, cwd] = empty;
    const files = ['out', 'err', 'report', 'trace'].map((name) => join(place, name));
    const [out = 'ignore', err = 'ignore', report = 'ignore'] = files.map((file) => openSync(file, 'w'));
    const node = [process.execPath, join(import.meta.dirname, 'helpers', 'closed.cjs'), spec];
    const [program = '', ...args] = traces
      ? [
          strace,
          '-f',
          '--seccomp-bpf',
          '-qq',
          '-e',
          'trace=%network,%file',
          '-s',
          '4096',
          '-o',
          files[3] ?? '',
          ...node,
        ]
      : node;
    spawnSync(program, args, {
      cwd,
      env: { HOME, TMPDIR, PATH: tools, DISPLAY: ':9', LANG: 'C.UTF-8' },
      stdio: ['ignore', out, err, report],
    });
    errors = readFileSync(files[1] ?? '', 'utf8');
    ({ noted, codes } = JSON.parse(readFileSync(files[2] ?? '', 'utf8') || '{"noted":[],"codes":[]}'));
    trace = traces ? readFileSync(files[3] ?? '', 'utf8') : '';
  }, 180_000);

  test('was run, and answered', () => {
    expect(errors).not.toContain('bug in casey');
    expect([codes.length, codes.slice(-2)]).toEqual([lines.length, [2, 4]]);
    // The draft of the documents has mistakes in it, and nothing has been corrected so far.
    expect(codes.slice(0, -2).filter((code) => ![0, 1, 3].includes(code))).toEqual([]);
    const untried = commands.filter(({ name }) => !lines.some(([first]) => first === name));
    expect(untried).toEqual([]);
  });

  test('opens no socket and asks for no name', () => {
    expect(of('network')).toEqual([]);
  });

  test('writes nothing outside the target that was named', () => {
    expect(of('write outside')).toEqual([]);
    expect(of('write').filter(({ what }) => !isIn(what, target))).toEqual([]);
    const writing = new Set(of('write').map(({ line }) => line.split(' ')[0]));
    expect(writing).toEqual(new Set(['check', 'export']));
    expect(empty.map((folder) => readdirSync(folder))).toEqual([[], [], []]);
  });

  test('leaves in the target what was asked for and nothing else', () => {
    const made = exporters.flatMap(({ name, beside }) => [`new-${name}`, ...beside]);
    const drafts = ['draft.md', 'draft.md.orig', 'draft.fixed.md'];
    expect(readdirSync(target).toSorted()).toEqual([...made, ...drafts].toSorted());
  });

  test('reads its own files and those that were named', () => {
    const foreign = of('read').filter(({ what }) => !isIn(what, root) && !isIn(what, target));
    expect(foreign).toEqual([]);
  });

  test('starts no program but the clipboard’s own tool, and that where --copy asks for it', () => {
    const copying = lines.filter((line) => line.includes('--copy')).map((line) => line.join(' '));
    expect(of('program').map(({ what, line }) => [what, line])).toEqual(copying.map((line) => ['xclip', line]));
  });

  test('is watched: each attempt to do otherwise is noted', () => {
    const attempts = noted.filter(({ line }) => line === 'an attempt');
    expect(attempts.map(({ kind }) => kind)).toEqual([
      ...Array.from({ length: 6 }, () => 'network'),
      ...Array.from({ length: 4 }, () => 'write outside'),
    ]);
  });

  if (traces) {
    test('asks the system for no socket, and to write nothing elsewhere', () => {
      const { sockets, writes } = callsIn(trace, empty[2] ?? '');
      expect(sockets).toEqual([]);
      expect(writes.some((path) => isIn(path, target))).toBe(true);
      expect(writes.filter((path) => !isIn(path, target) && !/^\/dev\/(null|tty)$/.test(path))).toEqual([]);
    });
  } else {
    test('asks the system for no socket: NOT RUN', () =>
      console.warn('not run, for strace is not here or may not trace'));
  }
});

/** The sockets that a trace has, those between a process and its child aside, and the paths that were to be changed. */
function callsIn(trace: string, cwd: string) {
  const calls = trace.split('\n').map((line) => line.replace(/^\d+\s+/, ''));
  const sockets = calls.filter((call) => /^(socket|connect|bind|listen|accept4?|sendto|sendmsg|sendmmsg)\(/.test(call));
  const writes = calls
    .filter(
      (call) =>
        /^(open|openat|openat2)\(.*\bO_(WRONLY|RDWR|CREAT|TRUNC|APPEND)\b/.test(call) ||
        /^(creat|rename|mkdir|rmdir|unlink|link|symlink|chmod|chown|lchown|fchmodat|fchownat|truncate|utime|mknod|setxattr)/.test(
          call,
        ),
    )
    .flatMap((call) => [...call.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => resolve(cwd, path)));
  return { sockets, writes };
}

test.each([
  ['12 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3', 1, []],
  ['12 connect(3, {sa_family=AF_UNIX, sun_path="/run/nscd"}, 110) = -1 ENOENT', 1, []],
  ['12 socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0', 0, []],
  ['12 openat(AT_FDCWD, "a", O_RDONLY|O_CLOEXEC) = 3', 0, []],
  ['12 openat(AT_FDCWD, "a", O_WRONLY|O_CREAT, 0666) = 3', 0, ['/w/a']],
  ['12 rename("/t/a", "/etc/b") = 0', 0, ['/t/a', '/etc/b']],
])('a trace is read as it is meant: %s', (line, sockets, writes) => {
  const calls = callsIn(line, '/w');
  expect([calls.sockets.length, calls.writes]).toEqual([sockets, writes]);
});
