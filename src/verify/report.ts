import type { Copy } from '../dataset/copies.ts';
import type { Dataset } from '../dataset/types.ts';
import type { CaseyRecord, Item } from '../records/types.ts';
import { type Differ, describeVerdict } from './describe.ts';
import { findQuote } from './quote.ts';

/** What it takes to compare: hashing and telling words apart. */
export interface Tools {
  readonly sha256: (text: string) => string;
  readonly diff: Differ;
}

const WRONG = new Set<unknown>(['changed', 'not-found']);

/** Whether a verdict says that a quote is not as it was. */
export function isWrong({ verdict }: Item): boolean {
  return WRONG.has(verdict);
}

/** The verdict on every quote of the sources of which there is a copy, what is wrong last. */
export function verdictsOn(copies: readonly Copy[], dataset: Dataset, tools: Tools): readonly Item[] {
  const items = copies.flatMap((copy) =>
    quotesOf(dataset)
      .filter((quote) => sourcesOf(quote).includes(copy.source))
      .map((quote) => verdictOn(quote, copy, dataset, tools)),
  );
  return [...items.filter((item) => !isWrong(item)), ...items.filter(isWrong)];
}

/** How many verdicts there are of each sort, in a line. */
export function summaryOf(items: readonly Item[]): string {
  const words = {
    found: 'found',
    typography: 'found with other typography',
    changed: 'changed',
    'not-found': 'not found',
  };
  return Object.entries(words)
    .map(([verdict, said]) => `${items.filter((item) => item['verdict'] === verdict).length} ${said}`)
    .join(', ');
}

/** How many quotes rest on no source of which there is a copy: they are neither right nor wrong. */
export function uncheckedBy(copies: readonly Copy[], dataset: Dataset): number {
  const given = new Set(copies.map(({ source }) => source));
  return quotesOf(dataset).filter((quote) => !sourcesOf(quote).some((source) => given.has(source))).length;
}

function verdictOn(quote: CaseyRecord, copy: Copy, dataset: Dataset, { sha256, diff }: Tools): Item {
  const text = String(quote['text']);
  const locked = dataset.copyHash(copy.source);
  const same = locked === sha256(copy.text) ? 'as locked' : 'not as locked';
  return {
    quote: quote.id,
    source: copy.source,
    ...describeVerdict(text, findQuote(text, copy.text), copy.pages, diff),
    copy: locked === undefined ? 'none locked' : same,
  };
}

function quotesOf(dataset: Dataset): readonly CaseyRecord[] {
  return dataset.records['quotes'] ?? [];
}

function sourcesOf(quote: CaseyRecord): readonly string[] {
  return Array.isArray(quote['evidence']) ? quote['evidence'].map((entry) => String(entry.source)) : [];
}
