import type { Draft } from '../checkers/types.ts';
import { type Subject, subjectAfter, subjectBefore } from './attribution.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { Gender, NameBook, Person } from './names.ts';
import { QUOTED, type Telling, tellingOf } from './sentences.ts';
import type { Paragraph, Span } from './spans.ts';

/** To whom a draft gives words: people and bodies of the dataset whom it may mean; none of them where it is somebody else. */
export interface Speaker {
  readonly people: readonly Person[];
}

/** Finds for each quotation of a draft to whom it is given; what is given to nobody that can be told is left out. */
export function speakersOf(draft: Draft, paragraphs: readonly Paragraph[], book: NameBook): ReadonlyMap<Span, Speaker> {
  const speakers = new Map<Span, Speaker>();
  const tellings = paragraphs.map((paragraph) => tellingOf(draft.text, paragraph));
  const mentions: Mention[] = [];
  let last: { readonly speaker: Speaker; readonly at: number } | undefined;

  const resolve = (subject: Subject | undefined): Speaker | undefined => {
    if (subject === undefined) return undefined;
    switch (subject.by) {
      case 'stranger':
        return { people: [] };
      case 'name':
        return named(subject.mention, mentions);
      case 'pronoun':
        return antecedent(subject.gender, subject.at, mentions, last);
    }
  };

  for (const [index, paragraph] of paragraphs.entries()) {
    const telling = tellings[index];
    if (telling === undefined || paragraph.spans.length === 0) {
      if (telling !== undefined) mentions.push(...mentionsOf(telling, book));
      continue;
    }
    mentions.push(...mentionsOf(telling, book));
    const top = paragraph.spans.filter(({ within }) => within === undefined);
    const own = top.map((span) => resolve(subjectOf(telling, draft.text, span, book)));
    for (const [at, span] of top.entries()) {
      const continued = span.continues === undefined ? undefined : speakers.get(span.continues);
      const speaker =
        own[at] ??
        continued ??
        neighbour(telling, top, own, at) ??
        (opensParagraph(telling, span) ? resolve(introduction(tellings[index - 1], book)) : undefined) ??
        resolve(signature(tellings[index + 1], span, book));
      if (speaker === undefined) continue;
      own[at] = speaker;
      speakers.set(span, speaker);
      for (let back = span.continues; back !== undefined; back = back.continues)
        if (!speakers.has(back)) speakers.set(back, speaker);
      last = { speaker, at: span.outer.end };
    }
    for (const span of paragraph.spans) {
      const speaker = span.within === undefined ? undefined : speakers.get(span.within);
      if (speaker !== undefined) speakers.set(span, speaker);
    }
  }
  return speakers;
}

function mentionsOf({ text, start }: Telling, book: NameBook): readonly Mention[] {
  const shifted = mentionsIn(text, { start: 0, end: text.length }, book);
  return shifted.map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start }));
}

/** Whom the sentence in which a quotation stands gives it to. */
function subjectOf(telling: Telling, draft: string, { inner, outer }: Span, book: NameBook): Subject | undefined {
  const from = telling.sentences.findLast((start) => start <= outer.start) ?? telling.start;
  const to = telling.sentences.find((start) => start >= outer.end) ?? telling.start + telling.text.length;
  const rest = telling.text.slice(outer.end - telling.start, to - telling.start);
  const other = rest.indexOf(QUOTED);
  const clause = { start: outer.end, end: other === -1 ? to : outer.end + other };
  const open = !/\.$/.test(draft.slice(inner.start, inner.end)) || /^\s+\p{Ll}/u.test(rest);
  const after = open ? subjectAfter(telling.text, telling.start, clause, book) : undefined;
  return after ?? subjectBefore(telling.text, telling.start, { start: from, end: outer.start }, book);
}

/** The speaker of the quotation next to one in a paragraph, where nothing between them says that it is another's. */
function neighbour(
  { text, start }: Telling,
  top: readonly Span[],
  own: readonly (Speaker | undefined)[],
  at: number,
): Speaker | undefined {
  const span = top[at];
  const [before, after] = [top[at - 1], top[at + 1]];
  if (span === undefined) return undefined;
  const between = (one: Span, other: Span) => text.slice(one.outer.end - start, other.outer.start - start);
  if (before !== undefined && own[at - 1] !== undefined && !/[.!?]\s+\p{Lu}.*\p{Lu}/su.test(between(before, span)))
    return own[at - 1];
  if (after !== undefined && /^[\s,]*$/.test(between(span, after))) return own[at + 1];
  return undefined;
}

function opensParagraph({ text, start }: Telling, { outer }: Span): boolean {
  return text.slice(0, outer.start - start).trim() === '';
}

/** Whom the paragraph before leads up to: it ends with a colon. */
function introduction(telling: Telling | undefined, book: NameBook): Subject | undefined {
  if (telling === undefined || !/:\s*$/.test(telling.text)) return undefined;
  const end = telling.start + telling.text.length;
  return subjectBefore(telling.text, telling.start, { start: telling.sentences.at(-1) ?? telling.start, end }, book);
}

/** Who signs a block quotation: “— Somebody” under it. */
function signature(telling: Telling | undefined, { block }: Span, book: NameBook): Subject | undefined {
  if (!block || telling === undefined || !/^\s*[—–-]/.test(telling.text)) return undefined;
  const mention = mentionsOf(telling, book)[0];
  return mention === undefined ? undefined : { by: 'name', mention };
}

/** Whom a name means: of several whom it fits the one whom the draft has named in full; of those who held an office only such. */
function named({ people, sure, office }: Mention, mentions: readonly Mention[]): Speaker | undefined {
  if (people.length === 0) return { people: [] };
  if (people.length === 1 && !office) return { people };
  const known = mentions.findLast(
    (mention) =>
      !mention.office && mention.people.length === 1 && people.some(({ id }) => id === mention.people[0]?.id),
  );
  if (known !== undefined) return { people: known.people };
  return office || !sure ? undefined : { people };
}

/** Whom a pronoun means: the last whom it fits of those named since the last quotation, else its speaker, else the last named before. */
function antecedent(
  gender: Gender,
  at: number,
  mentions: readonly Mention[],
  last: { readonly speaker: Speaker; readonly at: number } | undefined,
): Speaker | undefined {
  const fits = (mention: Mention) =>
    mention.start < at &&
    mention.sure &&
    (mention.gender ?? gender) === gender &&
    (mention.people.length === 0 ||
      mention.people.some((person) => isPerson(person) && (person.gender ?? gender) === gender));
  const found = mentions.findLast(fits);
  const since = found !== undefined && (last === undefined || found.start > last.at);
  const lastFits =
    last?.speaker.people.some((person) => isPerson(person) && (person.gender ?? gender) === gender) ?? false;
  if (!since && last !== undefined && (lastFits || last.speaker.people.length === 0)) return last.speaker;
  return found === undefined ? undefined : named(found, mentions);
}

function isPerson({ family }: Person): boolean {
  return family !== undefined;
}

/** Whether words may be said to be a speaker's: their own, or those of a body for which they speak, or the other way about. */
export function mayBe({ people }: Speaker, speaker: string, book: NameBook): boolean {
  return people.some(
    ({ id }) => id === speaker || book.bodiesOf(id).includes(speaker) || book.bodiesOf(speaker).includes(id),
  );
}
