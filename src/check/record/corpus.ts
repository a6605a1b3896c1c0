import type { Dataset } from '../../dataset/types.ts';
import { stopWords } from '../../search/stop-words.ts';
import { type Word, wordsIn } from '../words.ts';

/** A quotation that the dataset holds, ready to be held against a draft. */
export interface HeldQuote {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Word[];
  /** The id of the person or body whose words they are, where that is known. */
  readonly speaker: string | undefined;
  /** Whether its words are known only from a source that reworded them. */
  readonly reworded: boolean;
  /** Where it stands in the copy of its source, where that is known. */
  readonly place: { readonly source: string; readonly start: number; readonly end: number } | undefined;
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
  /** How much a word tells: little where it is in any sentence. */
  readonly weight: (key: string) => number;
}

/** A word that many of the quotes have tells less than one that few have. */
const COMMON_FROM = 6;

/** Makes the corpus of a dataset's quotes, those that can be trusted to the letter first. */
export function corpusOf(dataset: Dataset): Corpus {
  const all = (dataset.records['quotes'] ?? []).map((record): HeldQuote => {
    const { id, text, speaker, fidelity } = record;
    return {
      id,
      text: String(text),
      words: wordsIn(String(text)),
      speaker: typeof speaker === 'string' ? speaker : undefined,
      reworded: fidelity === 'altered',
      place: dataset.proof(id),
    };
  });
  const quotes = [...all.filter(({ reworded }) => !reworded), ...all.filter(({ reworded }) => reworded)];
  const index = new Map<string, Occurrence[]>();
  for (const [quote, { words }] of quotes.entries()) {
    for (const [at, { key }] of words.entries()) {
      const known = index.get(key);
      if (known === undefined) index.set(key, [{ quote, at }]);
      else known.push({ quote, at });
    }
  }
  return {
    quotes,
    occurrences: (key) => index.get(key) ?? [],
    weight: (key) => {
      if (stopWords.has(key.replace("'", ''))) return 0.35;
      return (index.get(key)?.length ?? 0) >= COMMON_FROM ? 0.7 : 1;
    },
  };
}
