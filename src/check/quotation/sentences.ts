import { firstAbove } from '../../ascending.ts';
import { matchesOf, patternOf } from '../../text/pattern.ts';
import { ABBREVIATIONS } from '../abbreviations.ts';
import { lastNotAfter } from '../placed-text.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { NameBook } from './names.ts';
import type { Paragraph, Span } from './spans.ts';

/** What stands for a quotation in a paragraph of which only the words between the quotations are read. */
export const QUOTED = '\u25ae';
const ABBREVIATED = patternOf(String.raw`\b(${ABBREVIATIONS.join('|')}|\p{Lu})\.$`);
const SENTENCE_END = patternOf(String.raw`[.!?]["”’)\]]*\s+(?=[^\p{Ll}\s])`, 'g');
const NO_SMALL = patternOf(String.raw`^\s+[^\p{Ll}\s]`);

/** Somebody named, and where the sentence that names them begins. */
export interface Named extends Mention {
  readonly sentence: number;
}

/** A paragraph in which each quotation is blotted out, where its sentences begin, and whom it names. */
export interface Telling {
  readonly start: number;
  /** As long as the paragraph, so that places are the same but for `start`. */
  readonly text: string;
  /** The same with blanks for the quotations. */
  readonly plain: string;
  /** Where sentences begin, as places in the draft. */
  readonly sentences: readonly number[];
  /** In order, with their places in the draft. */
  readonly mentions: readonly Named[];
  /** Where each mention begins. */
  readonly starts: readonly number[];
}

/** Blots out the quotations of a paragraph, and finds its sentences and whom it names. */
export function tellingOf(draft: string, { start, end, spans }: Paragraph, book: NameBook): Telling {
  const top = spans.filter(({ within }) => within === undefined);
  let [text, plain] = ['', ''];
  for (const { outer } of top) {
    const [told, quoted] = [draft.slice(start + text.length, outer.start), outer.end - outer.start];
    text += told + QUOTED.repeat(quoted);
    plain += told + ' '.repeat(quoted);
  }
  const rest = draft.slice(start + text.length, end);
  text += rest;
  plain += rest;
  const ends = matchesOf(SENTENCE_END(text), text)
    .filter(({ index }) => !isAbbreviated(text.slice(Math.max(0, index - 8), index + 1)))
    .map(({ 0: printed, index }) => start + index + printed.length);
  const closed = top.filter((span) => endsSentence(draft, span)).map(({ outer }) => outer.end);
  const sentences = [...new Set([start, ...ends, ...closed])].toSorted((one, other) => one - other);
  const mentions = mentionsIn(text, book).map(({ start: from, end: to, people, sure, office, gender }): Named => {
    const sentence = sentenceAt(sentences, start + from);
    return { start: start + from, end: start + to, people, sure, office, gender, sentence };
  });
  return {
    start,
    text,
    plain,
    sentences,
    mentions,
    starts: mentions.map((mention) => mention.start),
  };
}

/** Those whom a paragraph names from one place of the draft to another. */
export function mentionsBetween({ mentions, starts }: Telling, from: number, to: number): readonly Named[] {
  return mentions.slice(firstAbove(starts, from - 1), firstAbove(starts, to - 1)).filter(({ end }) => end <= to);
}

/** Where the sentence begins that has a place in it. */
export function sentenceAt(sentences: readonly number[], at: number): number {
  return sentences[lastNotAfter(sentences, at)] ?? at;
}

function isAbbreviated(words: string): boolean {
  return ABBREVIATED(words).test(words);
}

/** Whether a quotation's last mark ends the sentence in which it stands. */
function endsSentence(draft: string, { inner, outer }: Span): boolean {
  const last = draft[inner.end - 1] ?? '';
  const next = draft.slice(outer.end, outer.end + 4);
  return /[.!?…]/.test(last) && NO_SMALL(next).test(next);
}
