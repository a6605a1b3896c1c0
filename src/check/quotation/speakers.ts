import { patternOf, startsWithSmall } from '../../text/pattern.ts';
import type { Draft } from '../checkers/types.ts';
import { lastNotAfter } from '../placed-text.ts';
import { type Subject, subjectAfter, subjectBefore } from './attribution.ts';
import { antecedent, memoryOf, mightMean, type Speaker, type Spoken } from './memory.ts';
import type { NameBook } from './names.ts';
import { mentionsBetween, QUOTED, sentenceAt, type Telling, tellingOf } from './sentences.ts';
import type { Paragraph, Span } from './spans.ts';

/** So many characters before and after a quotation are read for whose it is. */
const CONTEXT = 600;
/** What stands between a quotation and the name of whoever signs it. */
const SIGNATURE = /^\s*(?:[—–]|--|-(?=\s)|\()\s*/;

/** A new sentence with a name in it. */
const SOMEBODY_ELSE = patternOf(String.raw`[.!?]\s+\p{Lu}[\s\S]*\p{Lu}`);

/** Finds for each quotation of a draft to whom it is given; what is given to nobody that can be told is left out. */
export function speakersOf(draft: Draft, paragraphs: readonly Paragraph[], book: NameBook): ReadonlyMap<Span, Speaker> {
  const speakers = new Map<Span, Speaker>();
  const tellings = paragraphs.map((paragraph) => tellingOf(draft.text, paragraph, book));
  const memory = memoryOf(tellings.flatMap(({ mentions }) => mentions));
  let last: Spoken | undefined;

  const resolve = (subject: Subject | undefined): Speaker | undefined => {
    if (subject === undefined) return undefined;
    switch (subject.by) {
      case 'stranger':
        return { people: [] };
      case 'name':
        return memory.means(subject.mention);
      case 'pronoun':
        return antecedent(subject.gender, subject.at, memory, last);
    }
  };

  for (const [index, paragraph] of paragraphs.entries()) {
    const telling = tellings[index];
    if (telling === undefined || paragraph.spans.length === 0) continue;
    const top = paragraph.spans.filter(({ within }) => within === undefined);
    const subjects = top.map((span) => subjectOf(telling, draft.text, span));
    for (const [at, span] of top.entries()) {
      const [before, after] = [top[at - 1], top[at + 1]];
      const subject = subjects[at];
      const own = resolve(subject);
      // Somebody is said to speak, and nobody can tell who: then it is no use to look elsewhere.
      if (subject !== undefined && own === undefined) continue;
      const speaker =
        own ??
        (span.continues && speakers.get(span.continues)) ??
        (before && goesOn(telling, before, span) ? speakers.get(before) : undefined) ??
        (after && adjoins(telling, span, after) ? resolve(subjects[at + 1]) : undefined) ??
        (opensParagraph(telling, span) ? resolve(introduction(tellings[index - 1])) : undefined) ??
        resolve(signature(tellings[index + 1], span));
      if (speaker === undefined) continue;
      const beside = memory.inSentence(sentenceAt(telling.sentences, span.outer.start), before?.outer.end ?? 0);
      // “Somebody said ‘…’. She added: ‘…’”: nobody else is meant.
      const isSame = last?.named === true && last.at >= telling.start && last.speaker.people === own?.people;
      const meant =
        subject?.by === 'pronoun' && !isSame ? mightMean(subject.gender, subject.at, memory, telling.sentences) : [];
      speakers.set(span, { people: speaker.people, beside: [...beside, ...meant] });
      for (let back = span.continues; back !== undefined && !speakers.has(back); back = back.continues)
        speakers.set(back, speaker);
      last = { speaker, named: subject?.by === 'name' || isSame, at: span.outer.end };
    }
    for (const span of paragraph.spans) {
      if (span.within === undefined) continue;
      const subject = quotedSubject(span, span.within, draft.text, book);
      // “… what she said: ‘…’”: nobody can tell whom a quoted pronoun means.
      if (subject?.by === 'pronoun') continue;
      const speaker = resolve(subject) ?? speakers.get(span.within);
      if (speaker !== undefined) speakers.set(span, speaker);
    }
  }
  return speakers;
}

/** Whom the sentence in which a quotation stands gives it to. */
function subjectOf(telling: Telling, draft: string, { inner, outer }: Span): Subject | undefined {
  const { text, start, sentences } = telling;
  const at = lastNotAfter(sentences, outer.start);
  const from = Math.max(sentences[at] ?? start, outer.start - CONTEXT);
  const next = sentences[lastNotAfter(sentences, outer.end - 1) + 1] ?? start + text.length;
  const to = Math.min(next, outer.end + CONTEXT);
  const rest = text.slice(outer.end - start, to - start);
  const other = rest.indexOf(QUOTED);
  const clause = { start: outer.end, end: other === -1 ? to : outer.end + other };
  const signed = SIGNATURE.exec(text.slice(outer.end - start, outer.end - start + CONTEXT))?.[0];
  const signer = signed === undefined ? undefined : signerAt(telling, outer.end + signed.length);
  if (signer !== undefined) return signer;
  const open = draft[inner.end - 1] !== '.' || (/^\s/.test(rest) && startsWithSmall(rest.trimStart().slice(0, 2)));
  const after = open ? subjectAfter(telling, clause) : undefined;
  return after ?? subjectBefore(telling, { start: from, end: outer.start });
}

/** Whom the words around a quotation within another give it to: “…, as Somebody put it, ‘…’.” */
function quotedSubject(span: Span, within: Span, draft: string, book: NameBook): Subject | undefined {
  const own = { ...span, within: undefined };
  const start = Math.max(within.inner.start, span.outer.start - CONTEXT);
  const end = Math.min(within.inner.end, span.outer.end + CONTEXT);
  return subjectOf(tellingOf(draft, { start, end, spans: [own] }, book), draft, own);
}

/** Who signs a quotation: whose name stands right there. */
function signerAt(telling: Telling, at: number): Subject | undefined {
  const [mention] = mentionsBetween(telling, at, at + CONTEXT);
  return mention?.start === at ? { by: 'name', mention } : undefined;
}

/** Whether a quotation goes on with the one before in its paragraph: nothing between them brings in somebody else. */
function goesOn({ text, start }: Telling, one: Span, other: Span): boolean {
  const between = text.slice(one.outer.end - start, other.outer.start - start);
  return between.length <= CONTEXT && !SOMEBODY_ELSE(between).test(between);
}

/** Whether nothing stands between two quotations. */
function adjoins({ text, start }: Telling, one: Span, other: Span): boolean {
  const between = text.slice(one.outer.end - start, other.outer.start - start);
  return between.length < 8 && /^[\s,]*$/.test(between);
}

function opensParagraph({ text, start }: Telling, { outer }: Span): boolean {
  return outer.start - start < 8 && text.slice(0, outer.start - start).trim() === '';
}

/** Whom the paragraph before leads up to: it ends with a colon. */
function introduction(telling: Telling | undefined): Subject | undefined {
  if (telling === undefined || !/:\s*$/.test(telling.text)) return undefined;
  const end = telling.start + telling.text.length;
  return subjectBefore(telling, { start: telling.sentences.at(-1) ?? telling.start, end });
}

/** Who signs a block quotation: “— Somebody” under it. */
function signature(telling: Telling | undefined, { block }: Span): Subject | undefined {
  if (!block || telling === undefined || !/^\s*[—–-]/.test(telling.text)) return undefined;
  const mention = telling.mentions[0];
  return mention === undefined ? undefined : { by: 'name', mention };
}

/** Whether words may be said to be a speaker's: their own, or those of a body for which they speak, or the other way about. */
export function mayBe({ people }: Speaker, speaker: string, book: NameBook): boolean {
  return people.some(
    ({ id }) => id === speaker || book.bodiesOf(id).includes(speaker) || book.bodiesOf(speaker).includes(id),
  );
}
