import type { Word } from '../words.ts';
import type { Step } from './align.ts';
import type { HeldQuote } from './corpus.ts';
import type { Changed, Quoted } from './judgement.ts';
import { changeTurnsMeaning } from './meaning.ts';

/** So many words before a passage that begins otherwise, and after one that ends otherwise, belong to it in the record. */
const NEAR_END = 4;

/** Says how words differ from a quote that they were laid beside. */
export function changedFrom(
  { words }: Quoted,
  quote: HeldQuote,
  steps: readonly Step[],
  also: readonly HeldQuote[],
): Changed {
  const is = changeTurnsMeaning(steps, words, quote.words) ? 'inverted' : 'altered';
  const whole = toEnds(steps, quote);
  const held = whole.flatMap((step) => ('held' in step ? [step.held] : []));
  return { is, passage: { quote, from: held[0] ?? 0, to: (held.at(-1) ?? -1) + 1 }, steps: whole, also };
}

/**
 * Takes in the words with which the record's sentence begins or ends where the draft has others there: of "I’m proud" and "I am
 * proud" two words are the record's, and not one.
 */
function toEnds(steps: readonly Step[], { text, words }: HeldQuote): readonly Step[] {
  const held = steps.flatMap((step) => ('held' in step ? [step.held] : []));
  const [first, last] = [held[0] ?? 0, held.at(-1) ?? -1];
  const dropped = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index): Step => ({ does: 'dropped', held: from + index, cut: false }));
  const from = steps[0]?.does === 'changed' ? startOf(text, words, first) : first;
  const to = steps.at(-1)?.does === 'changed' ? endOf(text, words, last) : last;
  return [...dropped(from, first), ...steps, ...dropped(last + 1, to + 1)];
}

/** The first word of the sentence where it is near, else the word itself. */
function startOf(text: string, words: readonly Word[], first: number): number {
  for (let at = first; at >= 0 && at > first - NEAR_END; at--) if (at === 0 || parted(text, words, at - 1)) return at;
  return first;
}

function endOf(text: string, words: readonly Word[], last: number): number {
  const end = words.length - 1;
  for (let at = last; at <= end && at < last + NEAR_END; at++) if (at === end || parted(text, words, at)) return at;
  return last;
}

/** Whether a sentence ends between a word and the next. */
export function parted(text: string, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word !== undefined && next !== undefined && /[.?!]["”’]*\s/.test(text.slice(word.end, next.start));
}
