import { align, type Step } from './align.ts';
import { changedFrom } from './changed.ts';
import type { Corpus, HeldQuote } from './corpus.ts';
import type { Changed, Quoted, Relation } from './judgement.ts';

/** So many of the likeliest quotes are looked at word by word. */
const CANDIDATES = 4;
/** The part of what a draft's words tell that the record must have for them to be its words, altered. */
const LIKENESS = { same: 0.55, unknown: 0.68, other: 0.8 } as const satisfies Record<Relation, number>;
/** What it must have whoever speaks. */
const LEAST = Math.min(...Object.values(LIKENESS));
/** How many of them it must have. */
const FEWEST = { same: 2, unknown: 5, other: 6 } as const satisfies Record<Relation, number>;
/** What more likeness it takes where the draft begins or ends otherwise than the record, which goes on. */
const LOOSE_END = 0.15;
/** What a word of the record that was silently left out counts against it. */
const DROPPED = 0.5;
/** Sums of the same weights in another order differ by less. */
const ROUNDING = 1e-9;

export interface Nearest {
  /** From 0 to 1. */
  readonly likeness: number;
  readonly judgement: Changed;
}

/** Finds the quote of which some words are an altered passage; undefined where none is near enough. */
export function nearestTo(
  quoted: Quoted,
  corpus: Corpus,
  relationTo: (quote: HeldQuote) => Relation,
): Nearest | undefined {
  const measured: Measured[] = [];
  let highest = 0;
  for (const { quote, most } of candidatesFor(quoted, corpus)) {
    const relation = relationTo(quote);
    // Laying words side by side is most of the work: it is left where it cannot come to enough.
    if (most < Math.max(LIKENESS[relation], highest) - ROUNDING) continue;
    const one = measure(quoted, quote, corpus);
    if (one.same < FEWEST[relation] || one.likeness < LIKENESS[relation] + (one.loose ? LOOSE_END : 0)) continue;
    measured.push(one);
    highest = Math.max(highest, one.likeness);
  }
  const near = measured.toSorted((one, other) => other.likeness - one.likeness);
  const best = near[0];
  if (best === undefined) return undefined;
  const { quote, steps, likeness } = best;
  const also = near.slice(1).filter((other) => other.likeness === likeness && other.quote.reworded === quote.reworded);
  const others = also.map((other) => other.quote);
  return { likeness, judgement: changedFrom(quoted, quote, steps, others) };
}

interface Candidate {
  readonly quote: HeldQuote;
  /** The likeness that it would have if all the words that it shares stood in the draft's order. */
  readonly most: number;
}

/** The quotes that share most of what the words tell, and enough of it to be near. */
function candidatesFor({ words }: Quoted, corpus: Corpus): readonly Candidate[] {
  const shared = new Float64Array(corpus.quotes.length);
  let told = 0;
  for (let at = 0; at < words.length; at++) {
    const key = words[at]?.key ?? '';
    const weight = corpus.weight(key);
    told += weight;
    const quotes = corpus.having(key);
    for (let index = 0; index < quotes.length; index++) {
      const quote = quotes[index] ?? 0;
      shared[quote] = (shared[quote] ?? 0) + weight;
    }
  }
  const least = LEAST * told;
  const near: { readonly quote: number; readonly weight: number }[] = [];
  for (let quote = 0; quote < shared.length; quote++) {
    const weight = shared[quote] ?? 0;
    if (weight > 0 && weight >= least) near.push({ quote, weight });
  }
  return near
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, CANDIDATES)
    .flatMap(({ quote: number, weight }): Candidate[] => {
      const quote = corpus.quotes[number];
      return quote === undefined ? [] : [{ quote, most: weight / told }];
    });
}

interface Measured {
  readonly quote: HeldQuote;
  readonly steps: readonly Step[];
  readonly likeness: number;
  /** How many words are the same. */
  readonly same: number;
  readonly loose: boolean;
}

function measure({ words, gaps }: Quoted, quote: HeldQuote, corpus: Corpus): Measured {
  const steps = align(words, quote.keys, gaps);
  let [shared, total, count] = [0, 0, 0];
  for (const step of steps) {
    if (step.does === 'dropped') {
      if (!step.cut) total += DROPPED * corpus.weight(quote.keys[step.held] ?? '');
      continue;
    }
    const weight = corpus.weight(words[step.draft]?.key ?? '');
    total += weight;
    if (step.does !== 'same') continue;
    shared += weight;
    count++;
  }
  return { quote, steps, likeness: total === 0 ? 0 : shared / total, same: count, loose: isLoose(steps, quote) };
}

/** Whether the draft begins or ends with words that are not the record's where the record goes on. */
function isLoose(steps: readonly Step[], { keys }: HeldQuote): boolean {
  const same = steps.flatMap((step) => (step.does === 'same' ? [step] : []));
  const [first, last] = [same[0], same.at(-1)];
  if (first === undefined || last === undefined) return true;
  const [before, after] = [steps.indexOf(first), steps.length - 1 - steps.indexOf(last)];
  return (before > 0 && first.held > before) || (after > 0 && keys.length - 1 - last.held > after);
}
