import type { Dataset } from '../../dataset/types.ts';
import { once } from '../../once.ts';
import { stopWords } from '../../search/stop-words.ts';
import { startsWithCapital } from '../../text/pattern.ts';
import { kept } from '../kept.ts';
import { quotedWords } from '../quotation/fragments.ts';
import { type NameBook, nameBookOf } from '../quotation/names.ts';
import { paragraphsOf, type Span } from '../quotation/spans.ts';
import { mayBe, type Speaker, speakersOf } from '../quotation/speakers.ts';
import { type Corpus, corpusOf, type HeldQuote } from '../record/corpus.ts';
import { judge } from '../record/judge.ts';
import type { Held, Judgement, Quoted, Relation } from '../record/judgement.ts';
import { type Say, sayFor } from '../record/say.ts';
import type { Checker, Draft, Finding } from './types.ts';

export const quotes: Checker = {
  name: 'quotes',
  summary: 'words in quotation marks, and whose they are',
  check: (draft, dataset) => {
    const paragraphs = paragraphsOf(draft);
    if (paragraphs.every(({ spans }) => spans.length === 0)) return [];
    const { book, corpus, say } = known(dataset);
    const speakers = once(() => speakersOf(draft, paragraphs, book));
    const context: Context = { draft, book, corpus, speakers, say };
    const inner = new Map<Span | undefined, Span[]>();
    for (const span of paragraphs.flatMap(({ spans }) => spans)) {
      const before = inner.get(span.within);
      if (before === undefined) inner.set(span.within, [span]);
      else before.push(span);
    }
    return (inner.get(undefined) ?? []).flatMap((span) => findingsOn(span, inner, context));
  },
};

const known = kept((dataset: Dataset) => {
  const { people, quotes, namings } = dataset.draftTables();
  return { book: nameBookOf(people), corpus: corpusOf(quotes), say: sayFor((id) => namings[id]?.first ?? id) };
});

interface Context {
  readonly draft: Draft;
  readonly book: NameBook;
  readonly corpus: Corpus;
  /** Worked out when first it matters who speaks. */
  readonly speakers: () => ReadonlyMap<Span, Speaker>;
  readonly say: Say;
}

/** Up to so many words may be set off for their own sake, and are no quotation. */
const SCARE = 2;

/** What there is to say of a quotation, and of those within it where it is not in the record itself. */
function findingsOn(
  span: Span,
  inner: ReadonlyMap<Span | undefined, readonly Span[]>,
  context: Context,
): readonly Finding[] {
  const own = findingOn(span, context);
  if (own !== undefined && own.verdict !== 'not-held') return [own];
  const within = (inner.get(span) ?? []).flatMap((other) => findingsOn(other, inner, context));
  const told = within.filter(({ verdict }) => verdict !== 'not-held');
  return told.length > 0 ? told : own === undefined ? [] : [own];
}

function findingOn(span: Span, context: Context): Finding | undefined {
  const { text } = context.draft;
  const { words, gaps, sentences } = quotedWords(text, span.inner);
  const quoted = { text, words, gaps };
  if (words.length === 0) return undefined;
  const relationTo = relationFor(span, context);
  const judgement = judge(quoted, context.corpus, relationTo);
  if (words.length <= SCARE)
    return isScare(quoted, judgement, relationTo) ? undefined : tell(span, quoted, judgement, context);
  if (judgement.is === 'not-held' && isTitle(quoted)) return undefined;
  if (judgement.is === 'held' || judgement.is === 'spliced' || sentences.length < 2)
    return tell(span, quoted, judgement, context);
  return tellSentences(span, quoted, judgement, sentences, context);
}

/** Judges a quotation sentence by sentence: where the record has some and not others, the others say nothing against it. */
function tellSentences(
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
function tell(
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
      if (held.some(({ reworded }) => reworded)) return say.unreliable(span.inner, held);
      const fitting = held.filter((quote) => relation(speaker(), quote, book) !== 'other');
      if (fitting.length > 0) return say.held(span.inner, quoted, judgement);
      return isTelling(quoted, judgement, speaker(), corpus)
        ? say.misattributed(span.inner, held)
        : say.notHeld(span.inner);
    }
  }
}

function quotesIn({ passages, also }: Held): readonly HeldQuote[] {
  return [...new Set([...passages.map(({ quote }) => quote), ...also])];
}

function relationFor(span: Span, { speakers, book }: Context): (quote: HeldQuote) => Relation {
  const speaker = once(() => speakers().get(span));
  return (quote) => relation(speaker(), quote, book);
}

function relation(speaker: Speaker | undefined, { speaker: own }: HeldQuote, book: NameBook): Relation {
  if (speaker === undefined || own === undefined) return 'unknown';
  return mayBe(speaker, own, book) ? 'same' : 'other';
}

/** Whether words are so many, and tell so much, that another would not come to say the same. */
function isTelling({ words }: Quoted, { passages }: Held, speaker: Speaker | undefined, corpus: Corpus): boolean {
  const telling = words.filter(({ key }) => !stopWords.has(key) && corpus.weight(key) > 0.5).length;
  const known = (speaker?.people.length ?? 0) > 0;
  const whole = passages.some(({ quote, from, to }) => from === 0 && to === quote.words.length);
  if (known && whole && words.length > SCARE + 1) return true;
  return known ? telling >= 3 || (words.length >= 5 && telling >= 2) : words.length >= 7 && telling >= 3;
}

/** Whether a word or two are set off for their own sake: the record has them not, or only in words that nobody is shown to have said. */
function isScare({ words }: Quoted, judgement: Judgement, relationTo: (quote: HeldQuote) => Relation): boolean {
  if (judgement.is !== 'held' || words.every(({ key }) => stopWords.has(key))) return true;
  return quotesIn(judgement).every(
    (quote) =>
      relationTo(quote) === 'other' || (quote.reworded && (relationTo(quote) !== 'same' || quote.words.length > SCARE)),
  );
}

const SMALL = /^(a|an|and|as|at|but|by|for|from|in|into|of|on|or|the|to|with|s)$/;

/** Whether words are the title of a work or a name: all but small ones with a capital. */
function isTitle({ text, words }: Quoted): boolean {
  return (
    words.length < 12 &&
    words.every(
      ({ key, start }) => SMALL.test(key) || startsWithCapital(text[start] ?? '') || /\d/.test(text[start] ?? ''),
    )
  );
}
