import { once } from '../once.ts';
import { stopWords } from '../search/stop-words.ts';
import type { Draft, Finding } from './checkers/types.ts';
import type { Speaker } from './quotation/memory.ts';
import type { NameBook } from './quotation/names.ts';
import type { Span } from './quotation/spans.ts';
import { mayBe } from './quotation/speakers.ts';
import type { Corpus, HeldQuote } from './record/corpus.ts';
import { judge } from './record/judge.ts';
import type { Held, Judgement, Quoted, Relation } from './record/judgement.ts';
import type { Say } from './record/say.ts';

/** What a quotation is judged by. */
export interface Context {
  readonly draft: Draft;
  readonly book: NameBook;
  readonly corpus: Corpus;
  /** Worked out when first it matters who speaks. */
  readonly speakers: () => ReadonlyMap<Span, Speaker>;
  readonly say: Say;
}

/** Up to so many words may be set off for their own sake, and are no quotation. */
export const SCARE = 2;

/** Judges a quotation sentence by sentence: where the record has some and not others, the others say nothing against it. */
export function tellSentences(
  span: Span,
  quoted: Quoted,
  whole: Judgement,
  sentences: readonly number[],
  context: Context,
): Finding | undefined {
  const relationTo = relationFor(span, context);
  const parts = sentences.map((from, index) => {
    const to = sentences[index + 1] ?? quoted.words.length;
    const gaps = new Set([...quoted.gaps].filter((gap) => gap > from && gap < to).map((gap) => gap - from));
    const part = { text: quoted.text, words: quoted.words.slice(from, to), gaps };
    return { part, judgement: judge(part, context.corpus, relationTo) };
  });
  const strange = parts.some(
    ({ part, judgement }, index) =>
      judgement.is === 'not-held' &&
      part.words.length > SCARE &&
      sharedBy(whole, sentences[index] ?? 0, part.words.length) < part.words.length / 2,
  );
  if (!strange) return tell(span, quoted, whole, context);
  const wrong = parts.find(({ judgement }) => judgement.is !== 'held' && judgement.is !== 'not-held');
  if (wrong === undefined) return tell(span, quoted, { is: 'not-held' }, context);
  const [first, last] = [wrong.part.words[0], wrong.part.words.at(-1)];
  const inner = { start: first?.start ?? span.inner.start, end: last?.end ?? span.inner.end };
  return tell({ ...span, inner }, wrong.part, wrong.judgement, context, span);
}

/** How many of some words a passage has that the whole quotation was laid beside. */
function sharedBy(whole: Judgement, from: number, count: number): number {
  if (whole.is !== 'altered' && whole.is !== 'inverted') return 0;
  return whole.steps.filter((step) => step.does === 'same' && step.draft >= from && step.draft < from + count).length;
}

/** Says what a judgement comes to once it is asked who speaks. */
export function tell(
  span: Span,
  quoted: Quoted,
  judgement: Judgement,
  { corpus, speakers, book, say }: Context,
  of: Span = span,
): Finding {
  const speaker = () => speakers().get(of);
  switch (judgement.is) {
    case 'not-held':
      return say.notHeld(span.inner);
    case 'spliced':
      return say.spliced(span.inner, judgement);
    case 'altered':
    case 'inverted':
      return judgement.passage.quote.reworded
        ? say.unreliable(span.inner, [judgement.passage.quote])
        : say.changed(span.inner, quoted, judgement);
    case 'held': {
      const held = quotesIn(judgement);
      const { passages } = judgement;
      const fitting = held.filter((quote) => relation(speaker(), quote, book) !== 'other');
      // One record that has the words as they were said is enough; of several passages each must have.
      const isSound =
        passages.length > 1
          ? passages.every(({ quote }) => !quote.reworded)
          : fitting.some(({ reworded }) => !reworded);
      if (!isSound && held.some(({ reworded }) => reworded)) return say.unreliable(span.inner, held);
      if (fitting.length > 0) return say.held(span.inner, quoted, judgement);
      return isTelling(quoted, judgement, speaker(), corpus)
        ? say.misattributed(span.inner, held, speaker()?.people.map(({ id }) => id) ?? [])
        : say.notHeld(span.inner);
    }
  }
}

export function quotesIn({ passages, also }: Held): readonly HeldQuote[] {
  return [...new Set([...passages.map(({ quote }) => quote), ...also])];
}

export function relationFor(span: Span, { speakers, book }: Context): (quote: HeldQuote) => Relation {
  const speaker = once(() => speakers().get(span));
  return (quote) => relation(speaker(), quote, book);
}

function relation(speaker: Speaker | undefined, { speaker: own, repeats }: HeldQuote, book: NameBook): Relation {
  if (speaker === undefined || own === undefined) return 'unknown';
  const either = repeats === undefined ? [own] : [own, repeats];
  if (either.some((id) => mayBe(speaker, id, book))) return 'same';
  return speaker.beside?.some(({ id }) => either.includes(id)) ? 'unknown' : 'other';
}

/** Whether words are so many, and tell so much, that another would not come to say the same. */
function isTelling({ words }: Quoted, { passages }: Held, speaker: Speaker | undefined, corpus: Corpus): boolean {
  const telling = words.filter(({ key }) => !stopWords.has(key) && corpus.weight(key) > 0.5).length;
  const known = (speaker?.people.length ?? 0) > 0;
  const whole = passages.some(({ quote, from, to }) => from === 0 && to === quote.words.length);
  if (known && whole && words.length > SCARE + 1) return true;
  if (!known) return words.length >= 7 && telling >= 3;
  return telling >= 3 || (words.length >= 5 && telling >= 2) || (words.length >= 7 && telling >= 1);
}
