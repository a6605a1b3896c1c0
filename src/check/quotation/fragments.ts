import { matchesOf, patternOf } from '../../text/pattern.ts';
import type { Stretch } from '../checkers/types.ts';
import { type Word, wordsIn } from '../words.ts';

const SENTENCE_END = /[.?!]["”’)]*\s/;
/** An ellipsis, bare or in brackets; words in brackets; a word of which a bracket changed the end. */
const GAP = patternOf(
  String.raw`\[\s*(?:…|\.(?:\s?\.){1,3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.(?:\s?\.){2,3}|\p{L}*\[[^\][\n]{0,120}\](?!\p{L})`,
  'g',
);

/** An ellipsis alone: what there is to look for where no bracket is. */
const ELLIPSIS = /…|\.(?:\s?\.){2,3}/g;

/** A quotation's words, and before which of them some are openly left out or replaced. */
export interface QuotedWords {
  readonly words: readonly Word[];
  readonly gaps: ReadonlySet<number>;
  /** The numbers of the words with which sentences begin. */
  readonly sentences: readonly number[];
}

/** Takes a quotation apart into words, ellipses and brackets being gaps. */
export function quotedWords(text: string, { start, end }: Stretch): QuotedWords {
  const words: Word[] = [];
  const gaps = new Set<number>();
  let from = start;
  const quoted = text.slice(start, end);
  for (const { 0: gap, index } of matchesOf(/[[(]/.test(quoted) ? GAP(quoted) : ELLIPSIS, quoted)) {
    for (const word of wordsIn(text, from, start + index)) words.push(word);
    gaps.add(words.length);
    from = start + index + gap.length;
  }
  for (const word of wordsIn(text, from, end)) words.push(word);
  return { words, gaps, sentences: sentencesIn(words, text) };
}

function sentencesIn(words: readonly Word[], text: string): readonly number[] {
  const sentences: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  words.forEach((word, index) => {
    // Most words stand one blank apart.
    if (index === 0 || (word.start > end + 1 && SENTENCE_END.test(text.slice(end, word.start)))) sentences.push(index);
    end = word.end;
  });
  return sentences;
}
