import type { z as Z } from 'zod';
import type { CaseyRecord, Zod } from '../records/types.ts';

/** How many characters before and after a quote the lock keeps. */
const CONTEXT = 32;

/** Where a quote was found in the copy of its first source, in the terms of the W3C Web Annotation data model. */
export interface LockedQuote {
  readonly source: string;
  /** TextQuoteSelector: the words, and what stands before and after them. */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** TextPositionSelector: positions in the normalised copy, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** SHA-256 of the quote's words. */
  readonly sha256: string;
}

/** The proof of the quotes, as `evidence.lock.json` holds it. */
export interface Lock {
  /** For each source of which there was a copy, the SHA-256 of that copy as normalised. */
  readonly sources: { readonly [id: string]: { readonly sha256: string } };
  readonly quotes: { readonly [id: string]: LockedQuote };
}

/**
 * The text of a copy as the lock takes it: without a byte order mark, every run of white space one
 * space, none at the ends. Nothing else is changed, so that every other character counts.
 */
export function normaliseCopy(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export interface Locking {
  readonly lock: Lock;
  /** Quotes whose words are not in the copy of their first source. */
  readonly missing: readonly string[];
  /** Quotes of whose first source there is no copy. */
  readonly unchecked: readonly string[];
}

/**
 * Finds each quote in the copy of its first source and locks it there.
 * @param copies normalised copies by source id
 */
export function makeLock(
  quotes: readonly CaseyRecord[],
  copies: ReadonlyMap<string, string>,
  sha256: (text: string) => string,
): Locking {
  const locked: { [id: string]: LockedQuote } = {};
  const missing: string[] = [];
  const unchecked: string[] = [];
  for (const quote of quotes) {
    const source = firstSource(quote);
    const exact = String(quote['text']);
    const copy = copies.get(source);
    const start = copy?.indexOf(exact) ?? -1;
    if (copy === undefined) unchecked.push(quote.id);
    else if (start === -1) missing.push(quote.id);
    else {
      const end = start + exact.length;
      const prefix = copy.slice(Math.max(0, start - CONTEXT), start);
      const suffix = copy.slice(end, end + CONTEXT);
      locked[quote.id] = { source, exact, prefix, suffix, start, end, sha256: sha256(exact) };
    }
  }
  const used = [...new Set(Object.values(locked).map(({ source }) => source))].toSorted();
  const sources = Object.fromEntries(used.map((id) => [id, { sha256: sha256(copies.get(id) ?? '') }]));
  return { lock: { sources, quotes: locked }, missing, unchecked };
}

/** The id of the source from which a quote is printed. */
function firstSource(quote: CaseyRecord): string {
  const evidence = quote['evidence'];
  return Array.isArray(evidence) ? String(evidence[0]?.source) : '';
}

/** The schema of `evidence.lock.json`. */
export function lockSchema(z: Zod): Z.ZodType<Lock> {
  const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');
  const position = z.int().nonnegative();
  const text = z.string();
  return z.strictObject({
    sources: z.record(text, z.strictObject({ sha256 })),
    quotes: z.record(
      text,
      z.strictObject({ source: text, exact: text, prefix: text, suffix: text, start: position, end: position, sha256 }),
    ),
  });
}
