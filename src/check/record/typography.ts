import { foldTypography } from '../../text/fold.ts';
import type { Stretch } from '../checkers/types.ts';
import type { Word } from '../words.ts';
import type { Passage } from './judgement.ts';

/** How the typography of words stands to that of the record. */
export interface Typography {
  /** Whether every character is the record's, white space apart. */
  readonly same: boolean;
  /** The words with the record's capitals, dashes and marks within; the draft's own quotation marks and line breaks stay. */
  readonly fix: string | undefined;
}

/** Compares words that are the record's with how the record prints them. */
export function typographyOf(
  text: string,
  { start, end }: Stretch,
  words: readonly Word[],
  passages: readonly Passage[],
): Typography {
  const drafted = text.slice(start, end);
  const [only] = passages;
  if (only === undefined || passages.length > 1) return { same: true, fix: undefined };
  const { quote, from } = only;
  if (quote.text.includes(drafted.replace(/\s+/g, ' '))) return { same: true, fix: undefined };
  const paired = words.length === only.to - from;
  if (!paired) return { same: false, fix: undefined };
  let fixed = text.slice(start, words[0]?.start ?? start);
  for (const [index, word] of words.entries()) {
    const held = quote.words[from + index];
    const [next, heldNext] = [words[index + 1], quote.words[from + index + 1]];
    if (held === undefined) return { same: false, fix: undefined };
    const printed = text.slice(word.start, word.end);
    const heldWord = quote.text.slice(held.start, held.end);
    fixed += index > 0 && printed.toLowerCase() === heldWord.toLowerCase() ? heldWord : printed;
    if (next === undefined || heldNext === undefined) continue;
    const between = text.slice(word.end, next.start);
    fixed += inOwnMarks(between, quote.text.slice(held.end, heldNext.start));
  }
  fixed += text.slice(words.at(-1)?.end ?? end, end);
  return { same: false, fix: fixed === drafted ? undefined : fixed };
}

/** What the record prints, but the draft's own where they differ in marks, the length of dashes and white space alone. */
function inOwnMarks(drafted: string, held: string): string {
  const plain = (part: string) => foldTypography(part).replace(/"/g, "'").replace(/\s+/g, ' ');
  if (plain(drafted) === plain(held)) return drafted;
  return /[’“”‘]/.test(drafted) || !/['"]/.test(drafted) ? held : held.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}
