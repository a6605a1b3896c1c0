import { basename, extname } from 'node:path';
import type { Finding } from '../check/checkers/types.ts';
import { correct } from '../check/correct.ts';
import { draftKinds } from '../check/drafts/index.ts';
import { findingsIn, itemsFor } from '../check/items.ts';
import { type OpenDraft, openDraft } from '../check/open-draft.ts';
import { reports } from '../check/reports/index.ts';
import { ITEM_FIELDS } from '../check/reports/types.ts';
import { optionFlag, optionValue, outputOptions } from '../command/options.ts';
import type { Dataset } from '../dataset/types.ts';
import { readDraft } from '../disk/drafts.ts';
import { EXIT, usageError } from '../errors.ts';
import { formats } from '../formats/index.ts';
import { fieldsPicked } from '../query/fields.ts';
import { choices } from '../query/values.ts';
import type { Item } from '../records/types.ts';
import { identity } from '../view/identity.ts';
import type { Outcome, RowsView } from '../view/types.ts';
import type { CommandBody, OptionSpec, Places, Request } from './types.ts';

const COLUMNS = ['path', 'line', 'column', 'severity', 'verdict', 'text', 'expected', 'record', 'message'];

/** Its own reports, and the formats that are none of them. */
const ways = [...reports, ...formats.filter(({ name }) => !reports.some((report) => report.name === name))];

/** A draft of so many characters takes as long to check as casey takes to start. */
const LONG = 10_000;

const own: readonly OptionSpec[] = [
  {
    name: 'type',
    placeholder: 'type',
    summary: 'what the drafts are',
    values: choices(draftKinds.map(({ name }) => name)),
  },
  { name: 'quiet', short: 'q', summary: 'errors only' },
  { name: 'show-ok', summary: 'what is right as well' },
  { name: 'strict', summary: 'exit 3 on a warning too' },
  { name: 'fix', summary: 'write a copy, NAME.fixed.md, with typography and forms of names corrected' },
  { name: 'fix-quotes', summary: 'the same, and altered quotations put right' },
  { name: 'in-place', summary: 'correct the draft itself, and keep it as it was as NAME.md.orig' },
  { name: 'force', summary: 'replace a copy that is there already' },
  ...outputOptions(() => ITEM_FIELDS, ways),
];

export const check: CommandBody = {
  examples: [
    {
      line: 'casey check story.md',
      does: 'what is wrong, where, and what to do; exit 3 where there is an error',
      needs: 'files',
    },
    { line: 'casey check story.docx --show-ok', does: 'what is right as well', needs: 'files' },
    { line: 'casey check *.md --quiet --format github', does: 'errors only, for a workflow', needs: 'files' },
    { line: 'pbpaste | casey check -', does: 'a draft from the clipboard', needs: 'files' },
  ],
  options: () => own,
  operandValues: ['file'],
  reports,
  run: async (request, dataset, { openTarget, optimiseLater }) => {
    if (request.operands.length === 0) throw usageError('no draft to check', 'such as: casey check story.md');
    const fixes = fixing(request);
    const picked = fieldsPicked(request.options.get('fields'), ITEM_FIELDS);
    const found: Finding[] = [];
    const items: Item[] = [];
    const notes: string[] = [];
    for (const path of new Set(request.operands)) {
      const bytes = readDraft(path);
      const open = await openDraft({ path, bytes }, optionValue(request, 'type'));
      if (open.draft.text.length > LONG) await optimiseLater();
      const findings = findingsIn(open, dataset);
      for (const finding of findings) found.push(finding);
      const shown = findings.filter((finding) => isShown(finding, request));
      for (const item of itemsFor(open, shown, dataset)) items.push(item);
      if (fixes !== undefined) notes.push(await writeFixed(open, findings, fixes, openTarget));
    }
    const view = viewOf(items, picked, dataset, request);
    const strict = optionFlag(request, 'strict') === true;
    const wrong = found.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'));
    return {
      view,
      notes: [summaryOf(found), ...notes],
      exitCode: wrong ? EXIT.findings : EXIT.answered,
    } satisfies Outcome;
  },
};

function isShown({ severity }: Finding, request: Request): boolean {
  if (optionFlag(request, 'quiet')) return severity === 'error';
  return severity !== 'ok' || optionFlag(request, 'show-ok') === true;
}

function viewOf(
  items: readonly Item[],
  picked: readonly string[] | undefined,
  dataset: Dataset,
  request: Request,
): RowsView {
  const columns = picked ?? COLUMNS;
  const only = (item: Item) => Object.fromEntries(columns.map((field) => [field, item[field] ?? null]));
  const format = optionValue(request, 'format')?.toLowerCase();
  // A report reads all of an item, whatever was picked.
  const narrowed = picked !== undefined && !reports.some(({ name }) => name === format);
  const rows = items.map((item) => ({ item: narrowed ? only(item) : item, headline: '', fields: columns }));
  const query = { command: 'check', paths: [...request.operands] };
  return { layout: 'list', dataset: identity(dataset), query, total: items.length, columns, rows };
}

interface Fixing {
  readonly words: boolean;
  readonly inPlace: boolean;
  /** Whether a copy that is there already may be replaced. */
  readonly force: boolean;
}

/** @throws CaseyError where the options do not go together */
function fixing(request: Request): Fixing | undefined {
  const [fix, words, inPlace] = ['fix', 'fix-quotes', 'in-place'].map((name) => optionFlag(request, name) === true);
  if (!fix && !words) {
    if (inPlace)
      throw usageError('--in-place says where corrections go, and none are asked for', 'add --fix or --fix-quotes');
    return undefined;
  }
  if (request.operands.includes('-'))
    throw usageError('what comes in from standard input cannot be corrected', 'save it to a file first');
  return { words: words === true, inPlace: inPlace === true, force: optionFlag(request, 'force') === true };
}

async function writeFixed(
  { path, kind, draft, bytes }: OpenDraft,
  findings: readonly Finding[],
  { words, inPlace, force }: Fixing,
  openTarget: Places['openTarget'],
): Promise<string> {
  if (kind.escaped === undefined)
    return `'${path}' was not written: make the corrections in it yourself, or save it as text`;
  const { diffWordsWithSpace } = await import('diff');
  const { text, made, left, errors } = correct(draft, findings, {
    words,
    escaped: kind.escaped,
    diff: diffWordsWithSpace,
  });
  const rest = left === 0 ? '' : `; ${left} left, for there is markup amid the words`;
  if (made === 0) return `'${path}': nothing to correct${rest}`;
  const target = inPlace ? path : fixedName(path);
  const fixed = { name: basename(target), content: text };
  // The draft as it was and as it is now are written together: one without the other would be a loss.
  const kept = inPlace ? [{ name: `${basename(path)}.orig`, content: bytes }] : [];
  const save = await openTarget({ path: inPlace ? `${path}.orig` : target, makes: 'file', beside: [], force });
  await save([...kept, fixed]);
  const still = errors === 0 ? '' : `; still in it: ${counted(errors, 'error')}`;
  return `'${target}': ${made} corrected${rest}${still}`;
}

/** The name of the copy with corrections: `story.fixed.md` beside `story.md`. */
function fixedName(path: string): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}.fixed${ending}`;
}

function summaryOf(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const found = [counted(count('error'), 'error'), counted(count('warning'), 'warning')].join(', ');
  return `${found}, ${count('info')} not in this dataset, ${count('ok')} as in the record; nothing else was checked`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
