/**
 * Measures the search on questions with known answers, beside others on the same records and the same ways of
 * asking for them: `npm run bench:search -- FILE…`. A line of a file is a question as JSON: `q`, the `ids` that answer it
 * (or `quotes`, words of the quotes that do), and whether it is `answerable`. Without files it takes the project's own
 * questions, and the development set where that is present. Prints recall at 1 and 3, the mean reciprocal
 * rank, the share of unanswerable questions refused, and how often one typo changes the first hit.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { Database } from 'node-sqlite3-wasm';
import * as yaml from 'yaml';
import { z } from 'zod';
import { compile } from '../src/dataset/compile.ts';
import { openCompiled, searchIndexOf } from '../src/dataset/open-compiled.ts';
import { readDirectory } from '../src/dataset/read-directory.ts';
import { recordKinds } from '../src/records/index.ts';
import { answer } from '../src/search/answer.ts';
import { openIndex } from '../src/search/open.ts';
import { fold } from '../src/text/fold.ts';

interface Asked {
  readonly q: string;
  readonly ids: readonly string[];
  readonly ids_extra?: readonly string[];
  readonly quotes?: readonly string[];
  readonly answerable: boolean;
}

/** Gives the ids of the records that answer a question, the best first; none where it refuses. */
type Engine = (question: string) => Promise<readonly string[]> | readonly string[];

const root = join(__dirname, '..');
const usual = [join(root, 'tests', 'questions.jsonl'), join(root, '..', 'shared', 'dev', 'questions.jsonl')];

async function main(files: readonly string[]): Promise<void> {
  const compiled = compile(readDirectory(join(root, 'data'), yaml), { z, scopes: ['dataset'] });
  if (!compiled.ok) throw new Error('the dataset cannot be used: npm run data:check');
  const { asks } = compiled.dataset;
  const dataset = openCompiled(compiled.dataset);
  const index = searchIndexOf(compiled.dataset);
  const opened = openIndex(index);
  const documents = opened.records.map(({ id }) => ({ id, text: textOf(id) }));
  const casey: Engine = async (question) =>
    (await answer(question.split(/\s+/), opened, recordKinds)).hits.map(({ record }) => record.id);
  const engines: readonly (readonly [name: string, engine: Engine])[] = [
    ['casey', casey],
    ['SQLite FTS5, Porter', fts5(documents)],
    ['MiniSearch', miniSearch(documents)],
    ['Fuse, token search', fuse(documents, true)],
    ['Fuse', fuse(documents, false)],
  ];
  for (const file of files.length > 0 ? files : usual.filter(existsSync)) {
    const asked: readonly Asked[] = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
    console.log(`\n${relative(process.cwd(), file)}: ${asked.length} questions`);
    console.log(line(['', 'R@1', 'R@3', 'MRR', 'refused', 'ms each']));
    for (const [name, engine] of engines) {
      const start = performance.now();
      const { first, three, rank, refused } = await measured(engine, asked);
      const each = (performance.now() - start) / asked.length;
      console.log(line([name, ...[first, three, rank, refused].map((share) => share.toFixed(3)), each.toFixed(1)]));
    }
    console.log(
      `one typo changes casey's first hit in ${percent(await changedByTypos(casey, asked))} of the questions`,
    );
  }
  console.log(`\nthe index: ${((JSON.stringify(index.head).length + index.numbers.byteLength) / 1024).toFixed(0)} KB`);

  /** A record's text and the ways of asking for it, as they stand. */
  function textOf(id: string): string {
    const entry = dataset.find(id);
    if (entry === undefined) return '';
    const { main, detail, aside } = entry.kind.searched;
    const own = [...main, ...detail, ...aside].map((field) => deepText(entry.record[field]));
    const topics = deepText(entry.record['topics']);
    return [...own, topics, entry.record['by'] ?? '', ...(asks[id] ?? [])].join(' . ');
  }

  async function measured(engine: Engine, asked: readonly Asked[]) {
    let [first, three, rank, refused] = [0, 0, 0, 0];
    const answerable = asked.filter((question) => question.answerable);
    for (const question of asked) {
      const found = await engine(question.q);
      const right = rightIds(question);
      const at = found.findIndex((id) => right.has(id));
      if (!question.answerable) refused += found.length === 0 ? 1 : 0;
      else if (at !== -1) {
        first += at === 0 ? 1 : 0;
        three += at < 3 ? 1 : 0;
        rank += 1 / (at + 1);
      }
    }
    const [n, none] = [answerable.length, asked.length - answerable.length];
    return { first: first / n, three: three / n, rank: rank / n, refused: none === 0 ? Number.NaN : refused / none };
  }

  function rightIds({ ids, ids_extra = [], quotes = [] }: Asked): ReadonlySet<string> {
    const said = (dataset.records['quotes'] ?? []).filter(({ text }) =>
      quotes.some((words) => fold(String(text)).includes(fold(words))),
    );
    return new Set([...ids, ...ids_extra, ...said.map(({ id }) => id)]);
  }
}

/** For each question, one letter of one word wrong, by turns dropped, doubled, swapped and replaced. */
async function changedByTypos(engine: Engine, asked: readonly Asked[]): Promise<number> {
  const answerable = asked.filter((question) => question.answerable);
  let changed = 0;
  for (const [turn, { q }] of answerable.entries()) {
    const words = q.split(' ');
    const long = words.flatMap((word, at) => (/^[a-z]{5,}$/i.test(word) ? [at] : []));
    const at = long[turn % Math.max(1, long.length)];
    if (at === undefined) continue;
    const typed = words.with(at, misspelt(words[at] ?? '', turn)).join(' ');
    const [before, after] = [await engine(q), await engine(typed)];
    if (before[0] !== after[0]) changed++;
  }
  return changed / answerable.length;
}

function misspelt(word: string, turn: number): string {
  const at = 1 + (turn % (word.length - 2));
  switch (turn % 4) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + word[at] + word.slice(at);
    case 2:
      return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
    default:
      return `${word.slice(0, at)}${word[at] === 'x' ? 'z' : 'x'}${word.slice(at + 1)}`;
  }
}

interface Document {
  readonly id: string;
  readonly text: string;
}

function fts5(documents: readonly Document[]): Engine {
  const database = new Database(':memory:');
  database.exec("create virtual table found using fts5(id unindexed, text, tokenize = 'porter unicode61')");
  for (const { id, text } of documents) database.run('insert into found values (?, ?)', [id, text]);
  return (question) => {
    const words = question.match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length === 0) return [];
    const rows = database.all('select id from found where found match ? order by bm25(found) limit 20', [
      words.map((word) => `"${word}"`).join(' OR '),
    ]);
    return rows.map(({ id }) => String(id));
  };
}

function miniSearch(documents: readonly Document[]): Engine {
  const index = new MiniSearch<Document>({ fields: ['text'] });
  index.addAll(documents);
  return (question) => index.search(question).map(({ id }) => String(id));
}

function fuse(documents: readonly Document[], useTokenSearch: boolean): Engine {
  const index = new Fuse(documents, { keys: ['text'], useTokenSearch });
  return (question) => index.search(question).map(({ item }) => item.id);
}

function deepText(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? Object.values(value).map(deepText).join(' ')
    : String(value ?? '');
}

function line([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(9)).join('');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} per cent`;
}

main(process.argv.slice(2));
