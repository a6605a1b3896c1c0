import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { compiled, dataFolder, root } from './helpers/run.ts';

const src = join(root, 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join(src, name), 'utf8') }));

/** Where values come from, folder by folder: what may be imported for more than its types. */
const walls: Readonly<Record<string, readonly string[]>> = {
  text: ['text'],
  record: ['once.ts', 'record', 'text'],
  records: ['record', 'records', 'text'],
  search: ['ascending.ts', 'once.ts', 'search', 'text'],
  rules: ['check', 'dataset', 'limits.ts', 'query', 'record', 'records', 'rules', 'search', 'text'],
  verify: ['text', 'verify'],
  check: [
    'ascending.ts',
    'check',
    'errors.ts',
    'formats',
    'limits.ts',
    'once.ts',
    'query',
    'record',
    'records',
    'search',
    'text',
    'view',
  ],
  disk: ['disk', 'errors.ts', 'limits.ts'],
  dataset: [
    'check',
    'dataset',
    'disk',
    'errors.ts',
    'limits.ts',
    'once.ts',
    'record',
    'records',
    'rules',
    'search',
    'text',
  ],
  citation: ['citation', 'errors.ts', 'once.ts', 'query', 'record', 'text'],
  citations: ['citation', 'citations', 'text'],
  quotation: ['citation', 'citations', 'quotation', 'record', 'text'],
  query: ['errors.ts', 'query', 'record', 'records', 'text'],
  chart: ['chart', 'text', 'view'],
  view: ['errors.ts', 'query', 'record', 'text', 'view'],
  formats: ['formats', 'text', 'view'],
  export: ['dataset', 'export', 'query', 'record', 'records', 'text', 'view'],
  exports: ['citation', 'citations', 'export', 'exports', 'query', 'records', 'view'],
  terminal: ['errors.ts', 'terminal', 'text'],
  shells: ['shells'],
  guides: ['check', 'citations', 'errors.ts', 'exports', 'formats', 'guides', 'shells', 'text'],
  command: [
    'chart',
    'command',
    'commands',
    'errors.ts',
    'formats',
    'guides',
    'limits.ts',
    'query',
    'records',
    'terminal',
    'text',
    'view',
  ],
  manual: ['command', 'commands', 'guides', 'manual', 'terminal', 'text'],
  commands: [
    'check',
    'citation',
    'citations',
    'command',
    'commands',
    'dataset',
    'disk',
    'errors.ts',
    'export',
    'exports',
    'formats',
    'query',
    'quotation',
    'record',
    'records',
    'search',
    'shells',
    'text',
    'verify',
    'view',
  ],
};

test.each(Object.entries(walls))('src/%s takes values from %j alone', (folder, allowed) => {
  const taken = files
    .filter(({ name }) => name.startsWith(`${folder}/`))
    .flatMap(({ name, text }) =>
      [...text.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)';|\bimport\('(\.[^']+)'\)/gm)].map(
        ([, fixed, lazy]) => {
          const path = fixed ?? lazy ?? '';
          const target = relative(src, join(src, dirname(name), path));
          return { name, target, top: target.split('/')[0] ?? '' };
        },
      ),
    );
  expect(taken.filter(({ top }) => !allowed.includes(top))).toEqual([]);
});

test('every folder of src has its wall', () => {
  const folders = new Set(files.filter(({ name }) => name.includes('/')).map(({ name }) => name.split('/')[0]));
  expect([...folders].toSorted()).toEqual(Object.keys(walls).toSorted());
});

test('only main.ts and terminal/ touch the process', () => {
  const touching = files
    .filter(({ text }) => /\bprocess\.|\bconsole\.|from 'node:(?!fs|path)/.test(text))
    .map(({ name }) => name);
  expect(touching.filter((name) => name !== 'main.ts' && !name.startsWith('terminal/'))).toEqual([]);
});

test('only main.ts, dataset/, disk/, the output and the files that are written touch files', () => {
  const touching = files.filter(({ text }) => /from 'node:fs/.test(text)).map(({ name }) => name);
  const others = ['main.ts', 'terminal/output.ts', 'terminal/files.ts'];
  expect(touching.filter((name) => !others.includes(name) && !/^(dataset|disk)\//.test(name))).toEqual([]);
});

test('only the terminal writes files', () => {
  const writing = files.filter(({ text }) => /\b(write|append|rename|unlink|copy|rm|mkdir)(File)?Sync\b/.test(text));
  expect(writing.map(({ name }) => name).toSorted()).toEqual(['terminal/files.ts', 'terminal/output.ts']);
});

test('there is no network code', () => {
  const networked = files.filter(({ text }) => /node:(net|http|https|dns|tls|dgram)|\bfetch\(|WebSocket/.test(text));
  expect(networked.map(({ name }) => name)).toEqual([]);
});

test('no fact, source, person or topic stands in the code', () => {
  const { records } = compiled(dataFolder);
  const common = new Set(['training', 'resources', 'standards', 'culture', 'trust', 'reform', 'the review', 'house']);
  const named = ['people', 'organisations', 'sources', 'topics'].flatMap((plural) => records[plural] ?? []);
  const words = named.flatMap((record) => [
    record.id,
    record['family'],
    record['abbreviation'],
    record['name'],
    record['label'],
  ]);
  const facts = words.filter(
    (word) => typeof word === 'string' && word.length > 3 && word !== 'Casey' && !common.has(word.toLowerCase()),
  );
  const found = files.flatMap(({ name, text }) =>
    facts.filter((fact) => new RegExp(`\\b${fact}\\b`, 'i').test(text)).map((fact) => `${name}: ${fact}`),
  );
  expect(found).toEqual([]);
});
