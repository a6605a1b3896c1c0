/**
 * Measures the draft checker on drafts whose errors are known: `npm run bench:check -- FOLDER…`. Beside each draft stands
 * `NAME.labels.json`: for each span its `text`, which `occurrence` of it, `kind`, `verdict` and `severity`. Without folders
 * it takes the development set where that is present. Prints, per verdict, how many were found, missed and false; precision
 * and recall of errors and warnings; false findings per 1,000 words; and the time for drafts of 1,000 and 10,000 words as a
 * ratio to bare Node, with the most that it may be.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as yaml from 'yaml';
import { z } from 'zod';
import { checkers } from '../src/check/checkers/index.ts';
import type { Finding, Stretch } from '../src/check/checkers/types.ts';
import { openDraft } from '../src/check/open-draft.ts';
import { compile } from '../src/dataset/compile.ts';
import { openCompiled } from '../src/dataset/open-compiled.ts';
import { readDirectory } from '../src/dataset/read-directory.ts';
import type { Dataset } from '../src/dataset/types.ts';
import { median, settingsThatCount, timed } from './bench/measure.ts';
import { bare, bin, type Row } from './bench/rows.ts';

interface Label {
  readonly text: string;
  readonly occurrence: number;
  readonly kind: string;
  readonly verdict: string;
  readonly severity: string;
}

interface Tally {
  found: number;
  missed: number;
  wrong: number;
}

const root = join(__dirname, '..');
const usual = join(root, '..', 'shared', 'dev', 'drafts');
/** The most that a check may take, as a multiple of bare Node. */
const BUDGET = 3;
const TURNS = 15;
const REPORTED = ['error', 'warning'];

async function main(given: readonly string[]): Promise<void> {
  const compiled = compile(readDirectory(join(root, 'data'), yaml), { z, scopes: ['dataset'] });
  if (!compiled.ok) throw new Error('the dataset cannot be used: npm run data:check');
  const dataset = openCompiled(compiled.dataset);
  for (const folder of given.length > 0 ? given : [usual].filter(existsSync)) await measure(folder, dataset);
  time();
}

async function measure(folder: string, dataset: Dataset): Promise<void> {
  const tallies = new Map<string, Tally>();
  const tally = (kind: string, verdict: string): Tally => {
    const key = `${kind} ${verdict}`;
    const known = tallies.get(key) ?? { found: 0, missed: 0, wrong: 0 };
    tallies.set(key, known);
    return known;
  };
  const names = readdirSync(folder).filter(
    (name) => existsSync(join(folder, labelsFor(name))) && !name.endsWith('.json'),
  );
  const falseBy = { error: 0, warning: 0 };
  let words = 0;
  const remarks: string[] = [];
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    const { draft } = await openDraft({ path: name, bytes }, undefined);
    const { items }: { items: readonly Label[] } = JSON.parse(readFileSync(join(folder, labelsFor(name)), 'utf8'));
    words += draft.text.split(/\s+/).length;
    const findings = checkers
      .flatMap(({ check }) => check(draft, dataset))
      .map((finding) => ({ finding, place: draft.placeOf(finding) }));
    const labels = items.map((label) => ({ label, place: placeOf(label, draft.source) }));
    for (const { label, place } of labels.filter(({ label }) => REPORTED.includes(label.severity))) {
      const hit = findings.some(({ finding, place: other }) => agrees(finding, label) && overlap(place, other));
      const counts = tally(label.kind, label.verdict);
      if (hit) counts.found++;
      else {
        counts.missed++;
        remarks.push(`${name}: missed ${label.kind} ${label.verdict}: ${label.text}`);
      }
    }
    for (const { finding, place } of findings) {
      const { kind, verdict, severity, message } = finding;
      if (severity !== 'error' && severity !== 'warning') continue;
      if (labels.some(({ label, place: other }) => agrees(finding, label) && overlap(place, other))) continue;
      tally(kind, verdict).wrong++;
      // A labelled error under another verdict is missed, and not a good passage that is called wrong.
      const near = labels.some(({ label, place: other }) => REPORTED.includes(label.severity) && overlap(place, other));
      if (!near) falseBy[severity]++;
      remarks.push(
        `${name}: ${near ? 'other verdict' : 'false'} ${kind} ${verdict}: ${draft.source.slice(place.start, place.end)} (${message})`,
      );
    }
  }
  console.log(`${folder}: ${names.length} drafts, ${words} words\n`);
  console.log(line(['', 'found', 'missed', 'false']));
  for (const [key, { found, missed, wrong }] of [...tallies].toSorted())
    console.log(line([key, found, missed, wrong].map(String)));
  for (const kinds of [['quote'], ['figure', 'name', 'claim'], ['quote', 'figure', 'name', 'claim']]) {
    const sums = { found: 0, missed: 0, wrong: 0 };
    for (const [key, { found, missed, wrong }] of tallies) {
      if (!kinds.some((kind) => key.startsWith(`${kind} `))) continue;
      sums.found += found;
      sums.missed += missed;
      sums.wrong += wrong;
    }
    const { found, missed, wrong } = sums;
    const [precision, recall] = [found / (found + wrong), found / (found + missed)].map((share) => share.toFixed(3));
    console.log(`${kinds.join(', ')}: precision ${precision}, recall ${recall}`);
  }
  const per = (count: number) => ((1000 * count) / words).toFixed(2);
  console.log(`false per 1,000 words: ${per(falseBy.error)} errors, ${per(falseBy.warning)} warnings\n`);
  console.log(`${remarks.join('\n')}\n`);
}

function labelsFor(name: string): string {
  return name.replace(/\.\w+$/, '.labels.json');
}

function placeOf({ text, occurrence }: Label, source: string): Stretch {
  let start = -1;
  for (let count = 0; count < occurrence; count++) start = source.indexOf(text, start + 1);
  if (start === -1) throw new Error(`no such label in the draft: ${text}`);
  return { start, end: start + text.length };
}

function agrees(finding: Finding, label: Label): boolean {
  return finding.kind === label.kind && finding.verdict === label.verdict && finding.severity === label.severity;
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function line([name = '', ...cells]: readonly string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(8)).join('');
}

/** Times whole processes, turn and turn about with bare Node. */
function time(): void {
  const folder = mkdtempSync(join(tmpdir(), 'casey-bench-'));
  const checks = [1000, 10_000].map((count): Row => {
    const file = join(folder, `${count}.md`);
    writeFileSync(file, draftOf(count));
    return { name: `${count} words`, args: [bin, 'check', file, '--format', 'jsonl'], budget: BUDGET, exit: 3 };
  });
  const rows = [bare, ...checks].map((row) => ({ row, times: [] as number[] }));
  for (let turn = 0; turn < TURNS; turn++) for (const { row, times } of rows) times.push(timed(row));
  const bareTime = median(rows[0]?.times);
  console.log(`${TURNS} runs each, medians; Node ${process.version}${settingsThatCount()}\n`);
  console.log(line(['', 'ms', 'ratio', 'budget']));
  for (const { row, times } of rows) {
    const time = median(times);
    console.log(line([row.name, time.toFixed(1), (time / bareTime).toFixed(2), (row.budget ?? 0).toFixed(2)]));
  }
}

/** A draft of so many words: the project's own sample draft again and again, quotations and all. */
function draftOf(count: number): string {
  const existing = existsSync(usual) ? readdirSync(usual).filter((name) => name.endsWith('.md')) : [];
  const folder = existing.length > 0 ? usual : join(root, 'tests', 'fixtures', 'drafts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const words = files
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n\n')
    .split(/(?<=\s)(?=\S)/);
  return Array.from({ length: count }, (_, index) => words[index % words.length]).join('');
}

main(process.argv.slice(2));
