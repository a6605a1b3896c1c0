import { align } from './align.ts';
import type { Corpus, HeldQuote } from './corpus.ts';
import { fragmentsOf, type Judgement, type Passage, type Quoted } from './judgement.ts';
import { cutTurnsMeaning } from './meaning.ts';
import { placesOf, type Run } from './runs.ts';

/** A mark and a blank: what stands in a source between two paragraphs of one speech. */
const TOUCHING = 4;

/**
 * Says how words are held all of which the record has in order, with nothing left out but where the draft shows it; undefined where
 * it has them otherwise.
 * @param runs gives the longest runs of the record that the words have
 */
export function heldAs(quoted: Quoted, corpus: Corpus, runs: () => readonly Run[]): Judgement | undefined {
  const places = fragmentsOf(quoted).map(({ part }) => placesOf(part, corpus));
  const quotes = [...new Set((places[0] ?? []).map(({ quote }) => quote))];
  const chains = quotes.flatMap((quote) => {
    const chain = inOrder(places.map((list) => list.filter((place) => place.quote === quote)));
    return chain === undefined ? [] : [chain];
  });
  const chain = chains[0] ?? (followsOn(quoted, corpus, runs) ? runs() : undefined);
  if (chain === undefined) return undefined;
  const passages = chain.flatMap((run) => passageOf(run, corpus) ?? []);
  const turned = passages.findIndex((passage, index) => isTurned(passage, passages[index + 1]));
  if (turned === -1) {
    const also = chains.slice(1).flatMap((other) => corpus.quotes[other[0]?.quote ?? -1] ?? []);
    return { is: 'held', trimmed: quoted.gaps.size > 0, passages, also };
  }
  const [first, ...others] = new Set(passages.map((passage) => passage.quote));
  if (first === undefined) return undefined;
  const quote = joined([first, ...others]);
  const steps = align(quoted.words, quote.keys, quoted.gaps);
  const held = steps.flatMap((step) => ('held' in step ? [step.held] : []));
  const passage = { quote, from: held[0] ?? 0, to: (held.at(-1) ?? -1) + 1 };
  return { is: 'inverted', passage, steps, also: others };
}

/** Whether what is left out between a passage and the next turns the meaning, in one record or over the end of one and the beginning of another. */
function isTurned({ quote, to }: Passage, next: Passage | undefined): boolean {
  if (next === undefined) return false;
  if (next.quote === quote) return cutTurnsMeaning(quote, to, next.from);
  return cutTurnsMeaning(quote, to, quote.words.length) || cutTurnsMeaning(next.quote, 0, next.from);
}

/** Quotes that follow on one another as one, under the id of the first. */
function joined([first, ...others]: readonly [HeldQuote, ...HeldQuote[]]): HeldQuote {
  const words = [...first.words];
  let { text } = first;
  for (const other of others) {
    const offset = text.length + 1;
    for (const { key, start, end } of other.words) words.push({ key, start: start + offset, end: end + offset });
    text += ` ${other.text}`;
  }
  return { ...first, text, keys: words.map(({ key }) => key), words };
}

/** One place for each fragment so that each comes after the one before, with as little between as may be. */
function inOrder(places: readonly (readonly Run[])[]): readonly Run[] | undefined {
  const chosen: Run[] = [];
  let from = 0;
  for (const list of places) {
    const next = list.filter(({ at }) => at >= from).toSorted((one, other) => one.at - other.at)[0];
    if (next === undefined) return undefined;
    chosen.push(next);
    from = next.at + next.length;
  }
  // What was taken as early as may be is now taken as late as may be before what follows.
  for (let index = chosen.length - 2; index >= 0; index--) {
    const limit = chosen[index + 1]?.at ?? 0;
    for (const run of places[index] ?? []) {
      if (run.at + run.length <= limit && run.at > (chosen[index]?.at ?? 0)) chosen[index] = run;
    }
  }
  return chosen;
}

/** Whether runs follow on one another in one source, from record to record: at once, or after a gap that the draft shows. */
function followsOn({ words, gaps }: Quoted, corpus: Corpus, wanted: () => readonly Run[]): boolean {
  // Most words that are no record's have one that no record has.
  if (words.some(({ key }) => corpus.occurrences(key).length === 0)) return false;
  const runs = wanted();
  if (runs.reduce((total, { length }) => total + length, 0) !== words.length) return false;
  return runs.every((run, index) => {
    const next = runs[index + 1];
    if (next === undefined) return true;
    const [one, other] = [corpus.quotes[run.quote], corpus.quotes[next.quote]];
    if (one === undefined || other === undefined) return false;
    const shown = gaps.has(next.from);
    const end = run.at + run.length;
    if (one === other) return next.at === end || (shown && next.at > end);
    if (one.speaker !== other.speaker || one.place === undefined || other.place?.source !== one.place.source)
      return false;
    const ahead = other.place.start - one.place.end;
    const touching = ahead <= TOUCHING && next.at === 0 && end === one.words.length;
    return ahead >= 0 && (touching || shown);
  });
}

/** The passage of the record that a run covers. */
export function passageOf({ quote, at, length }: Run, corpus: Corpus): Passage | undefined {
  const held = corpus.quotes[quote];
  return held && { quote: held, from: at, to: at + length };
}
