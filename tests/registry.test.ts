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
import { fieldsOf } from '../src/query/fields.ts';
import { filters } from '../src/query/filters/index.ts';
import { recordKinds } from '../src/records/index.ts';
import { rules } from '../src/rules/index.ts';
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

describe.each(whole)('casey %s', (_name, command) => {
  const meta: Meta = dataset.meta;
  const examples = examplesOf(command.examples, meta);
  test('has a summary and two examples or more', () => {
    expect(command.summary).not.toBe('');
    expect(examples.length).toBeGreaterThanOrEqual(2);
  });
  const free = examplesOf(
    command.examples.filter(({ needs }) => needs === undefined),
    meta,
  );
  test.each(free)('%s', async (line) => {
    const { out, err, code } = await casey(words(line.replace(/ [|>].*/, '')).slice(1), {
      dataset: 'real',
      terminal: 80,
    });
    expect(`${out}${err}`).not.toBe('');
    // Nothing has been corrected so far: that is the answer to the one command that may find nothing.
    expect(code).toBe(line.startsWith('casey corrections') ? 1 : 0);
  });
});
