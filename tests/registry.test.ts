import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { checkers } from '../src/check/checkers/index.ts';
import { draftKinds } from '../src/check/drafts/index.ts';
import { reports } from '../src/check/reports/index.ts';
import { citationStyles } from '../src/citations/index.ts';
import { commands } from '../src/commands/index.ts';
import type { Meta } from '../src/dataset/types.ts';
import { exporters } from '../src/exports/index.ts';
import { formats } from '../src/formats/index.ts';
import { guides } from '../src/guides/index.ts';
import { fieldsOf } from '../src/query/fields.ts';
import { filters } from '../src/query/filters/index.ts';
import { recordKinds } from '../src/records/index.ts';
import type { Example } from '../src/records/types.ts';
import { rules } from '../src/rules/index.ts';
import { shells } from '../src/shells/index.ts';
import { examplesOf } from '../src/terminal/help.ts';
import { casey, dataFolder, opened, root } from './helpers/run.ts';
import { words } from './helpers/transcript.ts';

const registries: readonly (readonly [folder: string, members: readonly string[]])[] = [
  ['records', recordKinds.map(({ plural }) => plural)],
  ['formats', formats.map(({ name }) => name)],
  ['exports', exporters.map(({ name }) => name)],
  ['check/checkers', checkers.map(({ name }) => name)],
  ['check/drafts', draftKinds.map(({ name }) => name)],
  ['check/reports', reports.map(({ name }) => name)],
  ['query/filters', filters.map(({ name }) => name)],
  ['citations', citationStyles.map(({ name }) => name)],
  ['rules', rules.map(({ name }) => name)],
  ['guides', guides.map(({ name }) => name)],
  ['shells', shells.map(({ name }) => name)],
  ['commands', commands.map(({ name }) => name).filter((name) => !recordKinds.some(({ plural }) => plural === name))],
];

test.each(registries)('src/%s has a file for each member and no other', (folder, members) => {
  const files = readdirSync(join(root, 'src', folder)).map((file) => file.replace('.ts', ''));
  expect(files.toSorted()).toEqual([...members, 'index', 'types'].toSorted());
  expect(new Set(members).size).toBe(members.length);
});

const dataset = opened(dataFolder);

describe.each(recordKinds.map((kind) => [kind.plural, kind] as const))('%s', (plural, kind) => {
  const fields = [...fieldsOf(dataset, kind), ...kind.hidden];
  test('names no field that it has not', () => {
    const named = [...kind.columns, ...kind.card, ...kind.said, ...kind.carriers, ...kind.hidden];
    expect(named.filter((field) => !fields.includes(field))).toEqual([]);
  });
  test('derives what it says it derives', () => {
    const record = dataset.records[plural]?.[0];
    const derived = record === undefined ? [] : Object.keys({ ...kind.derive(record, dataset), ...record });
    expect(kind.derived.filter((field) => !derived.includes(field))).toEqual([]);
  });
  test('describes every field', () => {
    const undescribed = Object.entries(kind.schema(z).shape).filter(([, schema]) => !schema.description);
    expect(undescribed.map(([field]) => field)).toEqual([]);
  });
  test('is listed by a command of its name', () => {
    expect(commands.map(({ name }) => name)).toContain(plural);
  });
});

test('every filter applies to some kind', () => {
  const all = new Set(recordKinds.flatMap((kind) => fieldsOf(dataset, kind)));
  expect(filters.filter(({ fields }) => !fields.some((field) => all.has(field)))).toEqual([]);
});

const whole = await Promise.all(
  commands.map(async (command) => [command.name, { ...command, ...(await command.load()) }] as const),
);

const guided = await Promise.all(guides.map(async (guide) => [guide.name, await guide.load()] as const));
const meta: Meta = dataset.meta;

/** The examples that can be tried here, with the dataset's own values in them. */
function triable(examples: readonly Example[]) {
  return examplesOf(
    examples.filter(({ needs }) => needs === undefined),
    meta,
  );
}

async function answers(line: string): Promise<void> {
  const { out, err, code } = await casey(words(line.replace(/ [|>].*/, '')).slice(1), {
    dataset: 'real',
    terminal: 80,
  });
  expect(`${out}${err}`).not.toBe('');
  // Nothing has been corrected so far: that is the answer to the one command that may find nothing.
  expect(code).toBe(line.startsWith('casey corrections') ? 1 : 0);
}

describe.each(whole)('casey %s', (_name, command) => {
  test('has a summary and two examples or more', () => {
    expect(command.summary).not.toBe('');
    expect(examplesOf(command.examples, meta).length).toBeGreaterThanOrEqual(2);
  });
  test.each(triable(command.examples))('%s', answers);
});

describe.each(guided)('casey help %s', (_name, { examples }) => {
  test('has two examples or more', () => {
    expect(examplesOf(examples, meta).length).toBeGreaterThanOrEqual(2);
  });
  // What is a command's example as well has been tried.
  const tried = new Set(whole.flatMap(([, command]) => triable(command.examples).map(([line]) => line)));
  const own = triable(examples).filter(([line]) => !tried.has(line));
  if (own.length > 0) test.each(own)('%s', answers);
});

const asked = [
  ['--help'],
  ...commands.map(({ name }) => [name, '--help']),
  ...commands.map(({ name }) => ['help', name]),
  ...guides.map(({ name }) => ['help', name]),
];

test.each(asked)('casey %s %s starts with examples and fits 80 columns', async (...argv) => {
  for (const data of ['real', 'fixture'] as const) {
    const { out, code } = await casey(argv, { dataset: data });
    expect([out.split('\n')[0], code]).toEqual(['Examples', 0]);
    expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  }
});

test('an example that is too long for a line goes on in the next', async () => {
  const { out } = await casey(['help', 'scripting'], { dataset: 'real' });
  const [, command = ''] = /^ {2}(casey findings .*(?:\\\n.*)+)$/m.exec(out) ?? [];
  expect(command.replace(/ \\\n +/g, ' ')).toMatch(/ --fields id \| xargs casey show --format markdown$/);
});
