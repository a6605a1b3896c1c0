import type { Dataset } from '../../dataset/types.ts';
import { once, onceFor } from '../../once.ts';
import { stopWords } from '../../search/stop-words.ts';
import { startsWithCapital } from '../../text/pattern.ts';
import { interruptions } from '../interrupted.ts';
import { overlapping } from '../overlaps.ts';
import { quotedWords } from '../quotation/fragments.ts';
import { nameBookOf } from '../quotation/names.ts';
import { paragraphsOf, type Span } from '../quotation/spans.ts';
import { speakersOf } from '../quotation/speakers.ts';
import { type Context, quotesIn, relationFor, SCARE, tell, tellSentences } from '../quote-findings.ts';
import { corpusOf, type HeldQuote } from '../record/corpus.ts';
import { judge } from '../record/judge.ts';
import type { Judgement, Quoted, Relation } from '../record/judgement.ts';
import { sayFor } from '../record/say.ts';
import type { Checker, Finding } from './types.ts';

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
    const findings = (inner.get(undefined) ?? []).flatMap((span) => findingsOn(span, inner, context));
    const cut = interruptions(paragraphs, findings, context);
    const isCut = overlapping(cut);
    return [...findings.filter((finding) => !isCut(finding)), ...cut];
  },
};

const known = onceFor((dataset: Dataset) => {
  const { people, quotes, namings } = dataset.draftTables();
  return { book: nameBookOf(people), corpus: corpusOf(quotes), say: sayFor((id) => namings[id]?.first ?? id) };
});

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
