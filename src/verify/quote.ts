import { foldTypography } from '../text/fold.ts';

/** How a quote stands in a copy of its source. */
export type Verdict =
  | { readonly verdict: 'found'; readonly offset: number }
  | { readonly verdict: 'typography'; readonly offset: number; readonly passage: string }
  | { readonly verdict: 'changed'; readonly offset: number; readonly passage: string }
  | { readonly verdict: 'not-found' };

/** A passage that shares less than this part of a quote's words with it is another passage. */
const KINSHIP = 0.6;

/**
 * Looks for a quote in a copy: to the letter, then whatever its marks and dashes, then the passage
 * that shares most of its words.
 * @param copy the copy as normalised for the lock
 */
export function findQuote(quote: string, copy: string): Verdict {
  const exact = copy.indexOf(quote);
  if (exact !== -1) return { verdict: 'found', offset: exact };
  const folded = foldTypography(copy).indexOf(foldTypography(quote));
  if (folded !== -1)
    return { verdict: 'typography', offset: folded, passage: copy.slice(folded, folded + quote.length) };
  const nearest = nearestPassage(quote, copy);
  return nearest === undefined ? { verdict: 'not-found' } : { verdict: 'changed', ...nearest };
}

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The run of words, as many as the quote has, that has most of them, and of several most in place. */
function nearestPassage(
  quote: string,
  copy: string,
): { readonly offset: number; readonly passage: string } | undefined {
  const wanted = wordsOf(quote);
  const words = wordsOf(copy);
  const size = Math.min(wanted.length, words.length);
  const budget = new Map<string, number>();
  for (const { key } of wanted) budget.set(key, (budget.get(key) ?? 0) + 1);
  const inside = new Map<string, number>();
  let shared = 0;
  let best = { shared: 0, placed: 0, at: 0 };
  for (const [index, { key }] of words.entries()) {
    const count = (inside.get(key) ?? 0) + 1;
    inside.set(key, count);
    if (count <= (budget.get(key) ?? 0)) shared++;
    const gone = words[index - size];
    if (gone !== undefined) {
      const left = inside.get(gone.key) ?? 0;
      inside.set(gone.key, left - 1);
      if (left <= (budget.get(gone.key) ?? 0)) shared--;
    }
    const at = Math.max(0, index - size + 1);
    if (shared < best.shared) continue;
    const placed = inPlace(wanted, words, at);
    if (shared > best.shared || placed > best.placed) best = { shared, placed, at };
  }
  const [first, last] = [words[best.at], words[best.at + size - 1]];
  if (first === undefined || last === undefined || best.shared < KINSHIP * wanted.length) return undefined;
  const passage = copy.slice(first.start, last.end);
  const bare = withoutMarks(passage, quote);
  return { offset: first.start + passage.indexOf(bare), passage: bare };
}

/** How many words of a quote stand in their own places in a run of words. */
function inPlace(wanted: readonly Word[], words: readonly Word[], at: number): number {
  return wanted.filter(({ key }, index) => words[at + index]?.key === key).length;
}

/** A passage without the quotation marks around it that the quote has not. */
function withoutMarks(passage: string, quote: string): string {
  const opened = /^[“‘"']/.test(quote) ? passage : passage.replace(/^[“‘"']+/, '');
  return /[”’"']$/.test(quote) ? opened : opened.replace(/[”’"']+$/, '');
}

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\S+/g)].map((match) => ({
    key: foldTypography(match[0])
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
