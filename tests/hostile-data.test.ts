import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as yaml from 'yaml';
import { parseYaml } from '../src/dataset/yaml-document.ts';
import { LIMITS } from '../src/limits.ts';
import { inherited, unsafeIn } from './helpers/hostile.ts';
import { casey, fixtureFolder } from './helpers/run.ts';

/** A copy of the invented dataset, with something done to it. */
function dataset(spoil: (folder: string, file: string) => void): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'casey-hostile-')), 'data');
  cpSync(fixtureFolder, folder, { recursive: true });
  spoil(folder, join(folder, 'findings.yaml'));
  return folder;
}

const findings = readFileSync(join(fixtureFolder, 'findings.yaml'), 'utf8');
/** A dataset whose findings are these characters, or these bytes. */
const holding = (content: string | Uint8Array) => dataset((_folder, file) => writeFileSync(file, content));
/** A dataset whose findings are a link to something else. */
const linking = (target: string) =>
  dataset((_folder, file) => {
    rmSync(file);
    symlinkSync(target, file);
  });
const finding = (fields: string) =>
  `\n- id: extra\n  text: The extra finding.\n  topics:\n    - lamp\n  voice: review\n  evidence:\n    - source: harbour-log\n${fields}`;
const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]']
  .concat([...'bcdefghi'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(', ')}]`))
  .join('\n');
const secret = join(mkdtempSync(join(tmpdir(), 'casey-secret-')), 'secret');
writeFileSync(secret, 'the-password\n');

const refused: readonly (readonly [what: string, folder: () => string, complaint: RegExp])[] = [
  ['aliases that grow ninefold, nine times', () => holding(bomb), /'\*a' is an alias; expected the value itself/],
  ['an alias', () => holding(`${findings}${finding('  note: &n One.\n  in_report: *n\n')}`), /'\*n' is an alias/],
  ['a merge key', () => holding(`${findings}${finding('  <<:\n    note: One.\n')}`), /unknown key '<<'/],
  ['a tag of a language', () => holding(`${findings}${finding('  note: !!js/function "x"\n')}`), /Unresolved tag/],
  ['a tag of one’s own', () => holding(`${findings}${finding('  note: !mine x\n')}`), /Unresolved tag: !mine/],
  ['an older YAML', () => holding('%YAML 1.1\n---\n- !!set {a, b}\n- !!binary aGVsbG8=\n- !!omap [a: 1]\n'), /CASEY00/],
  ['a key that stands twice', () => holding('- id: a\n  id: b\n'), /2:3: CASEY001 .*the key 'id' stands twice/],
  ['a second document', () => holding(`${findings}---\n- a\n`), /a second document begins/],
  ['lists in lists', () => holding('['.repeat(200_000)), /1:66: lists and keys stand in one another more than 64 deep/],
  ['keys in keys', () => holding(Array.from({ length: 999 }, (_, at) => `${' '.repeat(at)}a:`).join('\n')), /64 deep/],
  ['dashes on a line', () => holding('- '.repeat(100_000)), /64 deep/],
  [
    'lists in lists in the lock',
    () => dataset((folder) => writeFileSync(join(folder, 'evidence.lock.json'), '['.repeat(2e5) + ']'.repeat(2e5))),
    /'the file' is a list; expected keys and values/,
  ],
  [
    'a key that every object has',
    () => holding(`${findings}${finding('  __proto__:\n    x: 1\n')}`),
    /unknown key '__proto__'/,
  ],
  ['an id that every object has', () => holding('- id: __proto__\n'), /'id' is "__proto__"; expected a slug/],
  ['half a surrogate pair', () => holding(`${findings}${finding('  note: "a\\uD800b"\n')}`), /CASEY010/],
  ['a character that cannot be seen', () => holding(`${findings}${finding('  note: "a\\u200Bb"\n')}`), /CASEY010/],
  ['tags', () => holding(`${findings}${finding('  note: "a\\U000E0041b"\n')}`), /CASEY010/],
  ['an escape sequence', () => holding(`${findings}${finding('  note: "\\e]8;;https://x\\a"\n')}`), /CASEY010/],
  [
    'an escape sequence in a key',
    () => holding(`${findings}${finding('  "\\e[2J\\nforged": 1\n')}`),
    /'\\u\{1b\}\[2J\\nforged'/,
  ],
  ['a cell as it is', () => holding(`${findings}${finding('  note: a\u009b31mb\n')}`), /CASEY010/],
  ['bytes that are no UTF-8', () => holding(Buffer.from([0x23, 0xff, 0xfe, 0x0a])), /is not in UTF-8/],
  ['UTF-16', () => holding(Buffer.from(`\ufeff${findings}`, 'utf16le')), /is not in UTF-8/],
  ['a link out of the folder', () => linking(secret), /findings\.yaml' is a link out of its folder/],
  ['a link up and out', () => linking('../../../../etc/passwd'), /is a link (out of its folder|that leads nowhere)/],
  ['a link to a device', () => linking('/dev/zero'), /is a link out of its folder/],
  ['a link that leads nowhere', () => linking('nowhere'), /is a link that leads nowhere/],
  ['a link to itself', () => linking('findings.yaml'), /cannot be read: ELOOP/],
  [
    'a folder named like a file',
    () => dataset((_folder, file) => [rmSync(file), mkdirSync(file)]),
    /findings\.yaml' is a folder/,
  ],
  ['a pipe', () => dataset((_folder, file) => [rmSync(file), execFileSync('mkfifo', [file])]), /is a pipe/],
  [
    'a file that is too large',
    () => dataset((_folder, file) => truncateSync(file, LIMITS.dataFile + 1)),
    /larger than 8 MB/,
  ],
  ['too many records', () => holding('- x\n'.repeat(LIMITS.records + 1)), /records; casey takes 10000/],
  [
    'very many unknown keys',
    () => holding(`- {${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join()}}`),
    /and 19005 more/,
  ],
  [
    'topics within topics',
    () =>
      dataset((folder) =>
        appendFileSync(
          join(folder, 'topics.yaml'),
          Array.from(
            { length: 2_000 },
            (_, at) =>
              `\n- id: t-${at}\n  label: T ${at}\n  description: D\n${at === 0 ? '' : `  broader: t-${at - 1}\n`}`,
          ).join(''),
        ),
      ),
    /'t-20' stands 21 topics deep; expected 20 at most/,
  ],
  ['a file for a folder', () => join(fixtureFolder, 'findings.yaml'), /is no folder/],
  ['a device for a folder', () => '/dev/zero', /is no folder|no such folder/],
  ['an empty folder', () => mkdtempSync(join(tmpdir(), 'casey-empty-')), /has no 'dataset\.yaml'/],
  ['a NUL in the name', () => `${fixtureFolder}\u0000/..`, /no such folder: '.*\\u\{0\}/],
  [
    'a name that would forge a line',
    () => 'a\ncasey: all is well\u001b]0;x\u0007',
    /'a\\ncasey: all is well\\u\{1b\}\]0;x\\u\{7\}'/,
  ],
];

test.each(refused)('%s is refused, with exit 4 and in few words', async (_what, folder, complaint) => {
  const { out, err, code } = await casey(['findings', '--data', folder()]);
  expect(err).toMatch(complaint);
  expect([out, code, unsafeIn(err)]).toEqual(['', 4, undefined]);
  expect(err).not.toContain('the-password');
  expect(err.length).toBeLessThan(200_000);
});

const taken: readonly (readonly [what: string, folder: () => string])[] = [
  ['a byte order mark', () => holding(`\ufeff${findings}`)],
  ['lines as Windows ends them', () => holding(findings.replaceAll('\n', '\r\n'))],
  ['an anchor that nothing refers to', () => holding(findings.replace('- id:', '- &first\n  id:'))],
  [
    'a link within the folder',
    () =>
      dataset((folder, file) => {
        renameSync(file, join(folder, 'elsewhere.yaml'));
        symlinkSync('elsewhere.yaml', file);
      }),
  ],
  [
    'a link to the whole folder',
    () => {
      const link = join(mkdtempSync(join(tmpdir(), 'casey-link-')), 'data');
      symlinkSync(fixtureFolder, link);
      return link;
    },
  ],
  ['a field of a megabyte', () => holding(`${findings}${finding(`  note: ${'word '.repeat(200_000)}end\n`)}`)],
  ['a word of a megabyte', () => holding(`${findings}${finding(`  note: ${'a'.repeat(1_000_000)}\n`)}`)],
];

test.each(taken)('%s is taken', async (_what, folder) => {
  const data = ['--data', folder()];
  expect(await casey(['show', 'stairs-worn', ...data])).toMatchObject({ code: 0 });
  expect(await casey(['search', 'stairs', ...data], { terminal: 40 })).toMatchObject({ code: 0 });
});

test('a file that may not be read is refused; root may read everything', async () => {
  const folder = dataset((_folder, file) => chmodSync(file, 0));
  const { err, code } = await casey(['findings', '--data', folder]);
  if (process.getuid?.() === 0) expect(code).toBe(0);
  else expect([err.includes('findings.yaml'), code]).toEqual([true, 4]);
});

describe('what every object answers to', () => {
  const folder = dataset((at) => {
    const own = (file: string, text: string) => appendFileSync(join(at, file), text);
    own('topics.yaml', '\n- id: constructor\n  label: valueOf\n  description: toString\n  aliases:\n    - __proto__\n');
    own(
      'sources.yaml',
      '\n- id: prototype\n  type: constructor\n  publisher: toString\n  reliability: high\n  note: __proto__\n',
    );
    own(
      'findings.yaml',
      finding('').replace('extra', 'valueof').replace('- lamp', '- constructor').replace('harbour-log', 'prototype'),
    );
    own(
      'figures.yaml',
      '\n- id: constructor-figure\n  text: Five of them.\n  value: 5\n  unit: constructor\n  qualifier: exact\n  printed: five\n  base: toString\n  topics:\n    - constructor\n  voice: review\n  evidence:\n    - source: prototype\n',
    );
  });
  const draft = join(folder, '..', 'draft.md');
  writeFileSync(
    draft,
    `The keepers and the lamp: 5 ${inherited.join(' of 5 ')} and a constructor of “${inherited.join(' ')}”.\n`,
  );

  test.each([
    [['findings', '--topic', '__proto__']],
    [['toString', 'constructor']],
    [['show', 'constructor', 'prototype', 'valueof']],
    [['cite', 'valueof', '--style', 'oscola']],
    [['cite', 'prototype', '--style', 'bibtex']],
    [['check', draft, '--show-ok']],
    [['coverage']],
    [['export', 'sqlite', join(folder, '..', 'out.db')]],
    [['export', 'html', join(folder, '..', 'out.html')]],
    [['export', 'jsonld', join(folder, '..', 'out.jsonld')]],
    [['export', 'csv', join(folder, '..', 'out')]],
  ])('is an id, a topic, a unit or a word like any other: %j', async (argv) => {
    const { out, err, code } = await casey([...argv, '--data', folder]);
    expect([code, err]).toEqual([0, expect.not.stringContaining('bug')]);
    expect(out).not.toContain('native code');
  });
});

test('sources that go back to one another in every way are counted in no time', async () => {
  const folder = dataset((at) => {
    const source = (id: string, parents: string) =>
      `\n- id: ${id}\n  type: webpage\n  publisher: P\n  reliability: low\n${parents}  note: N\n`;
    const levels = Array.from({ length: 60 }, (_, level) => {
      const parents = `  derived_from:\n    - z-${level + 1}-a\n    - z-${level + 1}-b\n`;
      return source(`z-${level}-a`, parents) + source(`z-${level}-b`, parents);
    });
    appendFileSync(join(at, 'sources.yaml'), `${levels.join('')}${source('z-60-a', '')}${source('z-60-b', '')}`);
    appendFileSync(join(at, 'findings.yaml'), finding('    - source: z-0-a\n    - source: z-0-b\n'));
  });
  const { out } = await casey(['findings', '--data', folder, '--fields', 'id,confidence']);
  expect(out).toContain('extra\tcorroborated');
});

describe('limits', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}x${']'.repeat(depth)}`;
  const parsed = (text: string, parts: number = LIMITS.dataParts) => parseYaml('any.yaml', text, yaml, { parts });

  test('lists may stand in one another as deep as it is said, and no deeper', () => {
    expect(parsed(nested(LIMITS.dataDepth)).problems).toEqual([]);
    expect(() => parsed(nested(LIMITS.dataDepth + 1))).toThrow('64 deep');
  });

  test('the parts of all files are counted together, and no more of them are read', () => {
    const allowance = { parts: 20 };
    parseYaml('one.yaml', '- a\n', yaml, allowance);
    expect(allowance.parts).toBeLessThan(20);
    parseYaml('two.yaml', '- b\n', yaml, allowance);
    expect(() => parseYaml('three.yaml', '- c\n'.repeat(10), yaml, allowance)).toThrow("full in 'three.yaml'");
  });

  test('a dataset with more than its parts is refused', async () => {
    const { dataParts } = LIMITS;
    try {
      Object.assign(LIMITS, { dataParts: 2_000 });
      const { err, code } = await casey(['findings', '--data', holding('- a\n'.repeat(1_000))]);
      expect([err, code]).toEqual([expect.stringContaining('there is too much in the dataset: it is full in'), 4]);
    } finally {
      Object.assign(LIMITS, { dataParts });
    }
  });

  test('problems are counted, and the first of them listed', async () => {
    const folder = holding('- id: BAD\n'.repeat(500));
    const { err } = await casey(['findings', '--data', folder]);
    expect(err).toMatch(/has 2500 problems:/);
    expect(err).toContain(`\nand ${2500 - LIMITS.problems} more\n`);
    expect(err.split('\n').filter((line) => line.includes('CASEY002'))).toHaveLength(LIMITS.problems);
  });
});

describe('drafts and copies', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casey-drafts-'));
  const at = (name: string) => join(folder, name);
  execFileSync('mkfifo', [at('pipe.md'), at('harbour-log.txt')]);
  symlinkSync('nowhere', at('lost.md'));
  mkdirSync(at('outward'));
  symlinkSync(secret, at('outward/fernwick-gazette.txt'));
  mkdirSync(at('large'));
  for (const name of ['draft.md', 'large/harbour-log.txt']) writeFileSync(at(name), '');
  truncateSync(at('draft.md'), LIMITS.draft + 1);
  truncateSync(at('large/harbour-log.txt'), LIMITS.copy + 1);

  test.each([
    [['check', folder], /is a folder/],
    [['check', at('pipe.md')], /nothing came out of the pipe/],
    [['check', at('lost.md')], /no such file/],
    [['check', '/dev/zero'], /'\/dev\/zero' is a device/],
    [['check', at('draft.md')], /draft\.md' is larger than 64 MB/],
    [['check', 'a\u0000b'], /'a\\u\{0\}b' cannot be read/],
    [['verify', '--against', at('harbour-log.txt')], /harbour-log\.txt' is a pipe/],
    [['verify', '--against', at('outward')], /is a link out of its folder/],
    [['verify', '--against', at('large')], /harbour-log\.txt' is larger than 64 MB/],
    [['verify', '--against', '/dev/zero'], /is of no kind that casey reads/],
    [['verify', '--against', at('absent.txt')], /no such file or folder/],
  ])('casey %j is refused, with exit 2 and without waiting', async (argv, complaint) => {
    const { err, code } = await casey(argv);
    expect([err, code]).toEqual([expect.stringMatching(complaint), 2]);
  });

  test('a link that is named itself is followed', async () => {
    symlinkSync(join(fixtureFolder, '..', 'copies', 'harbour-log.txt'), at('outward/harbour-log.txt'));
    const { code } = await casey(['verify', '--against', at('outward/harbour-log.txt')]);
    expect(code).toBe(0);
  });

  test.skipIf(!existsSync('/dev/fd'))('a pipe that somebody writes to is read to its end', () => {
    const bin = join(import.meta.dirname, '..', 'bin', 'casey.js');
    const line = `"$0" "$1" check <(sleep 0.2; echo 'The words'; sleep 0.2; echo 'of a draft.') --format json`;
    const { items } = JSON.parse(execFileSync('bash', ['-c', line, process.execPath, bin], { encoding: 'utf8' }));
    expect(items).toEqual([]);
  });
});
