import { foldTypography } from '../../text/fold.ts';
import type { Stretch } from '../checkers/types.ts';
import type { Word } from '../words.ts';
import type { Passage } from './judgement.ts';

/** How the typography of words stands to that of the record. */
export interface Typography {
  /** Whether every character is the record's, white space apart. */
  readonly same: boolean;
  /** The words with the record's capitals, dashes and marks within; line breaks stay, and so does which marks stand within which. */
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
    fixed += asHeld(printed, heldWord, index === 0);
    if (next === undefined || heldNext === undefined) continue;
    const between = text.slice(word.end, next.start);
    fixed += betweenAsHeld(between, quote.text.slice(held.end, heldNext.start));
  }
  fixed += text.slice(words.at(-1)?.end ?? end, end);
  return { same: false, fix: fixed === drafted ? undefined : fixed };
}

/** A word as the record prints it where it is the same word; the first may begin as the sentence of the draft needs it. */
function asHeld(printed: string, held: string, isFirst: boolean): string {
  const plain = (word: string) => foldTypography(word).toLowerCase();
  if (plain(printed) !== plain(held)) return printed;
  return isFirst ? printed.charAt(0) + held.slice(1) : held;
}

/** What stands between two words as the record prints it, with the white space of the draft. */
function betweenAsHeld(drafted: string, held: string): string {
  const [own, recorded] = [foldTypography(drafted), foldTypography(held)];
  const inOneKind = (part: string) => part.replace(/"/g, "'").replace(/\s+/g, ' ');
  // A draft that quotes in single marks has double ones within them.
  if (own.replace(/\s+/g, ' ') !== recorded && inOneKind(own) === inOneKind(recorded)) return drafted;
  const spaces = drafted.match(/\s+/g) ?? [];
  let next = 0;
  return held.replace(/\s+/g, (space) => spaces[next++] ?? space);
}
