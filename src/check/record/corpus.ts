import { once } from '../../once.ts';
import { stopWords } from '../../search/stop-words.ts';
import type { Word } from '../words.ts';
import type { TabledQuote } from './quotes.ts';

/** A quotation that the dataset holds, ready to be held against a draft. */
export interface HeldQuote extends Omit<TabledQuote, 'keys' | 'places'> {
  /** Its words as they are compared. */
  readonly keys: readonly string[];
  /** The same with their places, made when first they are wanted. */
  readonly words: readonly Word[];
}

/** The words of all quotations that a dataset holds. */
export interface Corpus {
  readonly quotes: readonly HeldQuote[];
  /** Where a word stands: by turns the number of a quote, and as which of its words. */
  readonly occurrences: (key: string) => readonly number[];
  /** The quotes that have a word, each once. */
  readonly having: (key: string) => readonly number[];
  /** How much a word tells: little where it is in any sentence. */
  readonly weight: (key: string) => number;
}

/** A word that many of the quotes have tells less than one that few have. */
const COMMON_FROM = 6;
/** So many words are remembered. */
const MOST_KNOWN = 20_000;

function weightOf(key: string, count: number): number {
  if (stopWords.has(key.replace("'", ''))) return 0.35;
  return count >= COMMON_FROM ? 0.7 : 1;
}

const NONE: readonly number[] = [];

/** Makes the corpus of a dataset's quotes. */
export function corpusOf(tabled: readonly TabledQuote[]): Corpus {
  const quotes = tabled.map(heldQuote);
  const index = new Map<string, number[]>();
  for (let quote = 0; quote < quotes.length; quote++) {
    const keys = quotes[quote]?.keys ?? [];
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? '';
      const known = index.get(key);
      if (known === undefined) index.set(key, [quote, at]);
      else known.push(quote, at);
    }
  }
  const occurrences = (key: string) => index.get(key) ?? NONE;
  return {
    quotes,
    occurrences,
    having: remembering((key) => [...new Set(occurrences(key).filter((_, place) => place % 2 === 0))]),
    weight: remembering((key) => weightOf(key, occurrences(key).length / 2)),
  };
}

function heldQuote({ keys: joined, places, ...quote }: TabledQuote): HeldQuote {
  const keys = joined === '' ? [] : joined.split(' ');
  const words = once(() => keys.map((key, at) => ({ key, start: places[2 * at] ?? 0, end: places[2 * at + 1] ?? 0 })));
  return {
    ...quote,
    keys,
    get words() {
      return words();
    },
  };
}

/** Makes a function of a word that remembers what it gave, for so many words. */
function remembering<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(key);
    if (known.size < MOST_KNOWN) known.set(key, made);
    return made;
  };
}
