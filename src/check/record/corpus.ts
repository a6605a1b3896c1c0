import { stopWords } from '../../search/stop-words.ts';
import type { Word } from '../words.ts';
import type { TabledQuote } from './quotes.ts';

/** A quotation that the dataset holds, ready to be held against a draft. */
export interface HeldQuote extends Omit<TabledQuote, 'keys' | 'places'> {
  readonly words: readonly Word[];
}

/** Where a word stands: in which quote, and as which of its words. */
export interface Occurrence {
  readonly quote: number;
  readonly at: number;
}

/** The words of all quotations that a dataset holds. */
export interface Corpus {
  readonly quotes: readonly HeldQuote[];
  readonly occurrences: (key: string) => readonly Occurrence[];
  /** The quotes that have a word, each once. */
  readonly having: (key: string) => readonly number[];
  /** How much a word tells: little where it is in any sentence. */
  readonly weight: (key: string) => number;
}

/** A word that many of the quotes have tells less than one that few have. */
const COMMON_FROM = 6;
/** The weights of so many words are remembered. */
const MOST_KNOWN = 20_000;

function weightOf(key: string, count: number): number {
  if (stopWords.has(key.replace("'", ''))) return 0.35;
  return count >= COMMON_FROM ? 0.7 : 1;
}

interface Entry {
  readonly places: Occurrence[];
  readonly quotes: number[];
}

/** Makes the corpus of a dataset's quotes. */
export function corpusOf(tabled: readonly TabledQuote[]): Corpus {
  const quotes = tabled.map(({ keys, places, ...quote }): HeldQuote => {
    const words = keys === '' ? [] : keys.split(' ');
    return {
      ...quote,
      words: words.map((key, at) => ({ key, start: places[2 * at] ?? 0, end: places[2 * at + 1] ?? 0 })),
    };
  });
  const index = new Map<string, Entry>();
  quotes.forEach(({ words }, quote) => {
    words.forEach(({ key }, at) => {
      const known = index.get(key);
      if (known === undefined) {
        index.set(key, { places: [{ quote, at }], quotes: [quote] });
        return;
      }
      known.places.push({ quote, at });
      if (known.quotes.at(-1) !== quote) known.quotes.push(quote);
    });
  });
  const weights = new Map<string, number>();
  return {
    quotes,
    occurrences: (key) => index.get(key)?.places ?? [],
    having: (key) => index.get(key)?.quotes ?? [],
    weight: (key) => {
      const known = weights.get(key);
      if (known !== undefined) return known;
      const weight = weightOf(key, index.get(key)?.places.length ?? 0);
      if (weights.size < MOST_KNOWN) weights.set(key, weight);
      return weight;
    },
  };
}
