import { patternOf } from '../text/pattern.ts';
import type { Span } from '../view/types.ts';
import type { OpenIndex } from './open.ts';
import type { Hit } from './search.ts';
import { termOf, tokensOf } from './tokens.ts';

const WORD = patternOf(String.raw`[\p{L}\p{M}\p{N}]+(?:[’',.][\p{L}\p{M}\p{N}]+)*`, 'g');

/** Gives a function that finds in any text the words by which some hits matched. */
export function spansOf(hits: readonly Hit[], index: OpenIndex): (text: string) => readonly Span[] {
  const numbers = hits.flatMap(({ matches }) => matches.flatMap((match) => match?.alternative.terms ?? []));
  const terms = new Set(numbers.map((number) => index.termAt(number).replace(/^=|%$/g, '')));
  return (text) =>
    [...text.matchAll(WORD(text))].flatMap((word): Span[] => {
      const tokens = tokensOf(word[0]);
      return tokens.some((token) => terms.has(termOf(token))) ? [[word.index, word.index + word[0].length]] : [];
    });
}
