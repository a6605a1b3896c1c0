import { optionValue, outputOptions } from '../command/options.ts';
import { checkDirectory } from '../dataset/check-directory.ts';
import { type Copy, readCopies } from '../dataset/copies.ts';
import type { Dataset } from '../dataset/types.ts';
import { EXIT, usageError } from '../errors.ts';
import type { CaseyRecord, Item } from '../records/types.ts';
import { type Differ, describeVerdict } from '../verify/describe.ts';
import { findQuote } from '../verify/quote.ts';
import { documentView, plainView } from '../view/plain.ts';
import type { Outcome } from '../view/types.ts';
import type { Command, Request } from './types.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'prove that the dataset is whole, or its quotes against your own copies',
  examples: [
    { line: 'casey verify', does: 'schemas, rules and the evidence lock' },
    {
      line: 'casey verify --against ~/sources',
      does: 'every quote in copies named ID.txt, ID.html or ID.pdf',
      needs: 'files',
    },
  ],
  options: () => [
    {
      name: 'against',
      placeholder: 'path',
      many: true,
      summary: 'files or folders with copies of sources, each named by its source’s id',
    },
    ...outputOptions,
  ],
  run: (request, dataset, { dataFolder }) => {
    const paths = request.options.get('against');
    if (paths === undefined) return verifyWhole(optionValue(request, 'data') ?? dataFolder, dataset);
    return verifyAgainst(paths, request, dataset);
  },
};

async function verifyWhole(folder: string, dataset: Dataset): Promise<Outcome> {
  const query = { command: 'verify' };
  const checked = await checkDirectory(folder);
  if (!checked.ok) {
    const items = checked.problems.map(({ file, line, column, code, message }) => ({
      file,
      line,
      column,
      code,
      message,
    }));
    const view = plainView(dataset, { layout: 'list', items, columns: PROBLEM, picked: undefined, query });
    return { view, notes: [`problems found: ${items.length}`], exitCode: EXIT.findings };
  }
  const { meta, records, lock } = checked.dataset;
  const count = Object.values(records).flat().length;
  const locked = Object.keys(lock?.quotes ?? {}).length;
  const proof =
    lock === undefined
      ? 'no evidence lock'
      : `${locked} of ${records['quotes']?.length ?? 0} quotes locked to their sources`;
  return {
    view: documentView(dataset, `${meta.name} ${meta.version} is whole: ${count} records, ${proof}\n`, query),
    notes: [],
  };
}

const PROBLEM = ['file', 'line', 'column', 'code', 'message'];
const COLUMNS = ['verdict', 'quote', 'source', 'place', 'copy', 'difference'];
const WRONG = new Set(['changed', 'not-found']);

async function verifyAgainst(paths: readonly string[], request: Request, dataset: Dataset): Promise<Outcome> {
  const [copies, { createHash }, { diffWords }] = await Promise.all([
    readCopies(paths),
    import('node:crypto'),
    import('diff'),
  ]);
  const known = copies.filter(({ source }) => dataset.get('sources', source) !== undefined);
  if (known.length === 0) {
    throw usageError(
      `no copy of a source in ${paths.map((path) => `'${path}'`).join(', ')}`,
      'name each file by its source’s id: casey sources',
    );
  }
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const quotes = dataset.records['quotes'] ?? [];
  const items = known.flatMap((copy) =>
    quotes
      .filter((quote) => sourcesOf(quote).includes(copy.source))
      .map((quote) => verdictItem(quote, copy, dataset, sha256, diffWords)),
  );
  const wrong = items.filter(({ verdict }) => WRONG.has(String(verdict)));
  // What is wrong comes last, where a terminal leaves the eye.
  const sorted = [...items.filter((item) => !wrong.includes(item)), ...wrong];
  const query = { command: 'verify', against: paths };
  const view = plainView(dataset, {
    layout: 'list',
    items: sorted,
    columns: COLUMNS,
    picked: request.options.get('fields'),
    query,
  });
  const notes = [
    summary(items),
    ...unchecked(quotes, known),
    ...copies
      .filter((copy) => !known.includes(copy))
      .map(({ path }) => `'${path}' is named after no source: not checked`),
  ];
  return { view, notes, exitCode: wrong.length > 0 ? EXIT.findings : EXIT.answered };
}

function verdictItem(
  quote: CaseyRecord,
  copy: Copy,
  dataset: Dataset,
  sha256: (text: string) => string,
  diff: Differ,
): Item {
  const exact = String(quote['text']);
  const locked = dataset.copyHash(copy.source);
  const same = locked === undefined ? 'none locked' : locked === sha256(copy.text) ? 'as locked' : 'not as locked';
  return {
    quote: quote.id,
    source: copy.source,
    ...describeVerdict(exact, findQuote(exact, copy.text), copy.pages, diff),
    copy: same,
  };
}

function sourcesOf(quote: CaseyRecord): readonly string[] {
  return Array.isArray(quote['evidence']) ? quote['evidence'].map((entry) => String(entry.source)) : [];
}

function summary(items: readonly Item[]): string {
  const counts = ['found', 'typography', 'changed', 'not-found'].map((verdict) => {
    const count = items.filter((item) => item['verdict'] === verdict).length;
    return `${count} ${verdict === 'typography' ? 'found with other typography' : verdict.replace('-', ' ')}`;
  });
  return counts.join(', ');
}

/** Quotes of which no copy was given: neither right nor wrong. */
function unchecked(quotes: readonly CaseyRecord[], copies: readonly Copy[]): readonly string[] {
  const given = new Set(copies.map(({ source }) => source));
  const count = quotes.filter((quote) => !sourcesOf(quote).some((source) => given.has(source))).length;
  if (count === 0) return [];
  return [`${count} ${count === 1 ? 'quote' : 'quotes'} not checked: no copy of a source of theirs was given`];
}
