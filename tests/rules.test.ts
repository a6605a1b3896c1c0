import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as yaml from 'yaml';
import { z } from 'zod';
import { compile } from '../src/dataset/compile.ts';
import { readDirectory } from '../src/dataset/read-directory.ts';
import { rules } from '../src/rules/index.ts';
import { casey, compiled, fixtureFolder } from './helpers/run.ts';

/** What is broken in a copy of the invented dataset, and where that must be found. */
const breaks: readonly (readonly [what: string, file: string, from: string, to: string, found: string])[] = [
  ['text that is no YAML', 'figures.yaml', 'unit: nights', 'unit: "nights', 'figures.yaml:30:1: CASEY001'],
  ['a key twice', 'figures.yaml', 'unit: nights', 'unit: nights\n  unit: days', 'figures.yaml:5:3: CASEY001'],
  [
    'an alias',
    'events.yaml',
    'date: 2000-11',
    'date: &d 2000-11\n  note: *d',
    "events.yaml:3:9: CASEY001 '*d' is an alias",
  ],
  ['an unknown key', 'figures.yaml', 'unit: nights', 'units: nights', "figures.yaml:4:3: CASEY002 unknown key 'units'"],
  ['a missing field', 'figures.yaml', '  unit: nights\n', '', "figures.yaml:1:3: CASEY002 'unit' is missing"],
  ['a value of no list', 'findings.yaml', 'voice: review', 'voice: revew', 'findings.yaml:7:3: CASEY002'],
  ['text for a number', 'figures.yaml', 'value: 31', 'value: many', 'figures.yaml:3:3: CASEY002'],
  ['a range with a value', 'figures.yaml', 'low: 5', 'low: 5\n  value: 6', 'CASEY002'],
  ['a range upside down', 'figures.yaml', 'low: 5', 'low: 9', 'CASEY002'],
  ['a figure without its base', 'figures.yaml', '  base: oil delivered to the lamp\n', '', "'base' is missing"],
  ['a record without evidence', 'events.yaml', '  evidence:\n    - source: harbour-log\n', '', "'evidence' is missing"],
  ['an id in capitals', 'topics.yaml', 'id: lamp', 'id: Lamp', 'topics.yaml:6:3: CASEY002'],
  ['no version', 'dataset.yaml', 'version: 1.2.3', 'version: one', 'dataset.yaml:3:1: CASEY002'],
  [
    'an id that stands elsewhere',
    'events.yaml',
    'id: report-published',
    'id: stairs-worn',
    'events.yaml:8:3: CASEY003',
  ],
  ['an id that is retired', 'events.yaml', 'id: report-published', 'id: lamp-singing', 'events.yaml:8:3: CASEY003'],
  [
    'an unknown topic',
    'findings.yaml',
    '- tower',
    '- towr',
    "findings.yaml:18:7: CASEY004 'towr' is no id from topics.yaml: did you mean 'tower'?",
  ],
  ['an id of the wrong kind', 'quotes.yaml', 'speaker: ada-pebble', 'speaker: lamp', 'quotes.yaml:13:3: CASEY004'],
  ['a lost successor', 'retired.yaml', 'successor: lamp-out-nights', 'successor: gone', 'retired.yaml:2:3: CASEY004'],
  ['a day that is none', 'events.yaml', 'date: 2001-01-01', 'date: 2001-02-30', 'events.yaml:9:3: CASEY005'],
  ['a quote of nobody', 'quotes.yaml', '  speaker: ada-pebble\n', '', 'quotes.yaml:11:3: CASEY006'],
  [
    'a quote of two',
    'quotes.yaml',
    'speaker: ada-pebble',
    'speaker: ada-pebble\n  attributed_to: them',
    'quotes.yaml:11:3: CASEY006',
  ],
  ['reworded words as verbatim', 'quotes.yaml', 'fidelity: altered', 'fidelity: verbatim', 'quotes.yaml:7:3: CASEY007'],
  ['altered words without a why', 'quotes.yaml', '  note: Reworded by a machine.\n', '', 'quotes.yaml:7:3: CASEY007'],
  [
    'topics in a ring',
    'topics.yaml',
    'description: the tower and all in it',
    'description: x\n  broader: lamp',
    'topics.yaml:11:3: CASEY008',
  ],
  [
    'an alias of two topics',
    'topics.yaml',
    '- crew',
    '- Light',
    "topics.yaml:10:7: CASEY008 'light' leads to 'keepers' already",
  ],
  ['an override of the direction', 'findings.yaml', 'are worn.', 'are \u202eworn.', 'findings.yaml:16:3: CASEY010'],
  ['an escape sequence', 'dataset.yaml', 'licence: Made', 'licence: "\\e[31mMade" #', 'dataset.yaml:7:1: CASEY010'],
  ['records out of order', 'findings.yaml', 'id: stairs-worn', 'id: aged-stairs', 'findings.yaml:15:3: CASEY009'],
];

describe('a broken dataset is found out', () => {
  test.each(breaks)('%s', (_what, file, from, to, found) => {
    expect(problemsAfter(file, from, to).join('\n')).toContain(found);
  });

  test('and every rule has its failing case', () => {
    const tried = new Set(breaks.map(([, , , , found]) => /CASEY\d+/.exec(found)?.[0]));
    expect([...tried]).toEqual(expect.arrayContaining(rules.map(({ code }) => code)));
  });
});

test('the sound dataset passes', () => {
  expect(compiled(fixtureFolder).meta.name).toBe('fernwick-inquiry');
});

test('codes are unique and in order', () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].toSorted());
});

test('--data names every problem at once and exits 4', async () => {
  const folder = copyWith([
    ['findings.yaml', 'voice: review', 'voice: revew'],
    ['figures.yaml', 'value: 31', 'value: many'],
  ]);
  const { out, err, code } = await casey(['findings', '--data', folder]);
  expect([out, code]).toEqual(['', 4]);
  expect(err).toContain('findings.yaml:7:3: CASEY002 \'voice\' is "revew"; expected one of review,');
  expect(err).toContain('figures.yaml:3:3: CASEY002 \'value\' is "many"; expected a number');
});

test.each([
  ['nowhere', "no such folder: 'nowhere'"],
  [join(fixtureFolder, '..'), "has no 'dataset.yaml'"],
])('--data %s cannot be used', async (folder, said) => {
  const { err, code } = await casey(['findings', '--data', folder]);
  expect(err).toContain(said);
  expect(code).toBe(4);
});

test('--data answers from a sound folder', async () => {
  const { out, code } = await casey(['findings', '--data', copyWith([]), '--fields', 'id']);
  expect(out).toBe('keepers-unheard\nstairs-worn\n');
  expect(code).toBe(0);
});

function problemsAfter(file: string, from: string, to: string): readonly string[] {
  const folder = copyWith([[file, from, to]]);
  const result = compile(readDirectory(folder, yaml), z, ['dataset', 'house']);
  if (result.ok) return [];
  return result.problems.map(
    (problem) => `${problem.file}:${problem.line}:${problem.column}: ${problem.code} ${problem.message}`,
  );
}

/** A copy of the invented dataset with some text of its files replaced. */
function copyWith(changes: readonly (readonly [file: string, from: string, to: string])[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'casey-broken-'));
  cpSync(fixtureFolder, folder, { recursive: true });
  for (const [file, from, to] of changes) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no '${from}'`);
    writeFileSync(path, text.replace(from, to));
  }
  return folder;
}
