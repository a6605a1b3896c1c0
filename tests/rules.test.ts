import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDirectory } from '../src/dataset/check-directory.ts';
import { rules } from '../src/rules/index.ts';
import { casey, compiled, fixtureFolder } from './helpers/run.ts';

/** What is broken in a copy of the invented dataset, and where that must be found. */
const breaks: readonly (readonly [what: string, file: string, from: string, to: string, found: string])[] = [
  ['text that is no YAML', 'figures.yaml', 'unit: nights', 'unit: "nights', 'figures.yaml:52:1: CASEY001'],
  ['a key twice', 'figures.yaml', 'unit: nights', 'unit: nights\n  unit: days', 'figures.yaml:7:3: CASEY001'],
  [
    'an alias',
    'events.yaml',
    'date: 2000-11',
    'date: &d 2000-11\n  note: *d',
    "events.yaml:5:9: CASEY001 '*d' is an alias",
  ],
  ['an unknown key', 'figures.yaml', 'unit: nights', 'units: nights', "figures.yaml:6:3: CASEY002 unknown key 'units'"],
  ['a missing field', 'figures.yaml', '  unit: nights\n', '', "figures.yaml:3:3: CASEY002 'unit' is missing"],
  ['a value of no list', 'findings.yaml', 'voice: review', 'voice: revew', 'findings.yaml:9:3: CASEY002'],
  ['text for a number', 'figures.yaml', 'value: 31', 'value: many', 'figures.yaml:5:3: CASEY002'],
  ['a range with a value', 'figures.yaml', 'low: 5', 'low: 5\n  value: 6', 'CASEY002'],
  ['a range upside down', 'figures.yaml', 'low: 5', 'low: 9', 'CASEY002'],
  ['a figure without its base', 'figures.yaml', '  base: oil delivered to the lamp\n', '', "'base' is missing"],
  ['a record without evidence', 'events.yaml', '  evidence:\n    - source: harbour-log\n', '', "'evidence' is missing"],
  ['an id in capitals', 'topics.yaml', 'id: lamp', 'id: Lamp', 'topics.yaml:13:3: CASEY002'],
  ['no version', 'dataset.yaml', 'version: 1.2.3', 'version: one', 'dataset.yaml:3:1: CASEY002'],
  [
    'an id that stands elsewhere',
    'events.yaml',
    'id: report-published',
    'id: stairs-worn',
    'events.yaml:15:3: CASEY003',
  ],
  ['an id that is retired', 'events.yaml', 'id: report-published', 'id: lamp-singing', 'events.yaml:15:3: CASEY003'],
  [
    'an unknown topic',
    'findings.yaml',
    '- tower',
    '- towr',
    "findings.yaml:25:7: CASEY004 'towr' is no id from topics.yaml: did you mean 'tower'?",
  ],
  ['an id of the wrong kind', 'quotes.yaml', 'speaker: ada-pebble', 'speaker: lamp', 'quotes.yaml:20:3: CASEY004'],
  ['an overview of nothing', 'dataset.yaml', '- keepers-unheard', '- keepers-heard', 'dataset.yaml:18:5: CASEY004'],
  ['a lost successor', 'retired.yaml', 'successor: lamp-out-nights', 'successor: gone', 'retired.yaml:2:3: CASEY004'],
  ['a day that is none', 'events.yaml', 'date: 2001-01-01', 'date: 2001-02-30', 'events.yaml:16:3: CASEY005'],
  ['a quote of nobody', 'quotes.yaml', '  speaker: ada-pebble\n', '', 'quotes.yaml:18:3: CASEY006'],
  [
    'a quote of two',
    'quotes.yaml',
    'speaker: ada-pebble',
    'speaker: ada-pebble\n  attributed_to: them',
    'quotes.yaml:18:3: CASEY006',
  ],
  ['reworded words as verbatim', 'quotes.yaml', 'fidelity: altered', 'fidelity: verbatim', 'quotes.yaml:9:3: CASEY007'],
  ['altered words without a why', 'quotes.yaml', '  note: Reworded by a machine.\n', '', 'quotes.yaml:9:3: CASEY007'],
  [
    'topics in a ring',
    'topics.yaml',
    'description: the tower and all in it',
    'description: x\n  broader: lamp',
    'topics.yaml:18:3: CASEY008',
  ],
  [
    'an alias of two topics',
    'topics.yaml',
    '- crew',
    '- Light',
    "topics.yaml:17:7: CASEY008 'light' leads to 'keepers' already",
  ],
  ['an override of the direction', 'findings.yaml', 'are worn.', 'are \u202eworn.', 'findings.yaml:23:3: CASEY010'],
  ['an escape sequence', 'dataset.yaml', 'licence: Made', 'licence: "\\e[31mMade" #', 'dataset.yaml:6:1: CASEY010'],
  [
    'a byte out of canonical form',
    'events.yaml',
    'text: The lamp went',
    'text:  The lamp went',
    'events.yaml:5:1: CASEY011',
  ],
  ['a share over 100', 'figures.yaml', 'high: 8', 'high: 108', 'figures.yaml:32:3: CASEY012'],
  ['a comparison with nothing', 'figures.yaml', 'unit: nights', 'unit: times', 'figures.yaml:6:3: CASEY013'],
  ['a comparator of a count', 'figures.yaml', 'period: November', 'comparator: x\n  period: November', 'CASEY013'],
  ['a straight apostrophe', 'findings.yaml', 'keepers’ warnings', "keepers' warnings", 'findings.yaml:4:3: CASEY014'],
  ['a hyphen for a dash', 'findings.yaml', 'stairs are worn', 'stairs - are worn', 'CASEY014'],
  [
    'a record that says it again',
    'quotes.yaml',
    'There was no oil.',
    'A gull knows the lamp better than we ever do.',
    'CASEY015',
  ],
  [
    'a quote changed behind the lock',
    'quotes.yaml',
    'There was no oil',
    'There was no oil?',
    "quotes.yaml:35:3: CASEY016 'pebble-no-oil' is not what the lock holds",
  ],
  [
    'a quote that is not locked',
    'quotes.yaml',
    'id: pebble-no-oil',
    'id: pebble-nothing',
    "'pebble-nothing' is not in the lock",
  ],
  [
    'a quote given another source',
    'quotes.yaml',
    'source: harbour-log',
    'source: fernwick-gazette',
    "'pebble-no-oil' is not what the lock holds",
  ],
  [
    'an unseen character in a correction',
    'corrections.yaml',
    '[]',
    '- date: 2001-01-01\n  id: x\n  was: "a\\e[31m"\n  now: b\n  why: c',
    'corrections.yaml:3:3: CASEY010',
  ],
  ['a lock that is no JSON', 'evidence.lock.json', '{', '', 'evidence.lock.json:1:1: CASEY001'],
  [
    'a source of nothing',
    'sources.yaml',
    '- id: gull-weekly',
    '- id: gull-daily\n  type: webpage\n  publisher: X\n  reliability: low\n  note: Idle.\n- id: gull-weekly',
    'CASEY017',
  ],
  [
    'words of a source',
    'findings.yaml',
    'The tower’s stairs are worn.',
    'The oil came late in every single one of the winter months.',
    'findings.yaml:23:3: CASEY018',
  ],
  [
    'a record that nobody asks for',
    'findings.yaml',
    '  asks:\n    - are the steps safe\n    - state of the staircase\n',
    '  asks:\n',
    'CASEY019',
  ],
  [
    'an ask in the record’s own words',
    'findings.yaml',
    '- are the steps safe',
    '- are the stairs of the tower worn',
    "CASEY019 'are the stairs of the tower worn' has the record's own words",
  ],
  [
    'an ask of two records',
    'findings.yaml',
    '- are the steps safe',
    '- backup beacon',
    "CASEY019 'backup beacon' asks for",
  ],
  [
    'cues that do not find their own record',
    'figures.yaml',
    '- lamp | light',
    '- bell | horn',
    "CASEY020 no cue of 'lamp-out-nights' finds what the record says",
  ],
  ['records out of order', 'findings.yaml', 'id: stairs-worn', 'id: aged-stairs', 'findings.yaml:22:3: CASEY009'],
];

describe('a broken dataset is found out', () => {
  test.each(breaks)('%s', async (_what, file, from, to, found) => {
    expect((await problemsAfter(file, from, to)).join('\n')).toContain(found);
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
  expect(err).toContain('findings.yaml:9:3: CASEY002 \'voice\' is "revew"; expected one of review,');
  expect(err).toContain('figures.yaml:5:3: CASEY002 \'value\' is "many"; expected a number');
});

test.each([
  ['nowhere', "no such folder: 'nowhere'"],
  [join(fixtureFolder, '..'), "has no 'dataset.yaml'"],
])('--data %s cannot be used', async (folder, said) => {
  const { err, code } = await casey(['findings', '--data', folder]);
  expect(err).toContain(said);
  expect(code).toBe(4);
});

test('--data names a missing file once', async () => {
  const folder = copyWith([]);
  rmSync(join(folder, 'sources.yaml'));
  const { err, code } = await casey(['findings', '--data', folder]);
  expect(err.match(/sources\.yaml/g)).toHaveLength(1);
  expect(err).toContain('dataset.yaml:2:1: CASEY004 no sources.yaml, or nothing in it');
  expect(code).toBe(4);
});

test('--data says where a quote is not the locked one', async () => {
  const folder = copyWith([['quotes.yaml', 'There was no oil', 'There was some oil']]);
  const { out, err, code } = await casey(['quotes', '--data', folder, '--contains', 'some oil', '--fields', 'id']);
  expect([out, code]).toEqual(['pebble-no-oil\n', 0]);
  expect(err).toBe("casey: warning: 'pebble-no-oil' is not what the lock holds\n");
  const proof = await casey(['show', 'pebble-no-oil', '--proof', '--data', folder]);
  expect(proof.err).toContain("'pebble-no-oil' has no proof: its words are not those that were found in its source");
});

test('--data answers from a sound folder', async () => {
  const { out, code } = await casey(['findings', '--data', copyWith([]), '--fields', 'id']);
  expect(out).toBe('keepers-unheard\nstairs-worn\n');
  expect(code).toBe(0);
});

async function problemsAfter(file: string, from: string, to: string): Promise<readonly string[]> {
  const copies = new Map([
    ['harbour-log', 'It says that the oil came late in every single one of the winter months of that year.'],
  ]);
  const result = await checkDirectory(copyWith([[file, from, to]]), undefined, copies);
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
