import type { Json } from '../records/types.ts';
import type { Verdict } from './quote.ts';

/** Gives what must be dropped and added to make one text the other, word by word. */
export type Differ = (
  before: string,
  after: string,
) => readonly { readonly value: string; readonly added?: boolean; readonly removed?: boolean }[];

/** A verdict in words: what it is, where, and what differs. */
export function describeVerdict(
  quote: string,
  verdict: Verdict,
  pages: readonly number[],
  diff: Differ,
): { readonly [field: string]: Json } {
  const { verdict: name } = verdict;
  switch (name) {
    case 'found':
      return { verdict: name, place: placeOf(verdict.offset, pages), difference: null };
    case 'typography':
      return { verdict: name, place: placeOf(verdict.offset, pages), difference: `printed: ${verdict.passage}` };
    case 'changed':
      return {
        verdict: name,
        place: placeOf(verdict.offset, pages),
        difference: wordDiff(quote, verdict.passage, diff),
      };
    case 'not-found':
      return { verdict: name, place: null, difference: null };
  }
}

function placeOf(offset: number, pages: readonly number[]): string {
  return pages.length === 0 ? `character ${offset}` : `page ${pages.filter((start) => start <= offset).length}`;
}

/** The quote with what the copy lacks as [-word-] and what it has instead as {+word+}. */
function wordDiff(quote: string, passage: string, diff: Differ): string {
  return diff(quote, passage)
    .map(({ value, added, removed }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(value) ?? [];
      if (words === '' || !(added || removed)) return value;
      return `${before}${added ? `{+${words}+}` : `[-${words}-]`}${after}`;
    })
    .join('');
}
