import type { ReadyCue } from './cue-table.ts';
import type { Read } from './cues.ts';
import { type Group, type Hit, hitsOf } from './phrases.ts';
import type { Word } from './sentences.ts';

/** Whether a colon or a dash parts a word from the one before it; a number in brackets may be that of a note. */
export function isApart(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === 2;
}

/** How far after a date in a list of dates the first words of its event may stand, and the last. */
const NEAR_EVENT = 1;
const WHOLE_EVENT = 9;

/** The date of a list of dates with which a sentence begins, where its event follows at once: "21 March 2023: the report is published". */
export function openingDate<T extends Hit>(
  [first]: readonly T[],
  cues: readonly ReadyCue[],
  { hits, sentence: { words } }: Read,
): T | undefined {
  if (first?.from !== 0) return undefined;
  const gap = words.findIndex((word, at) => at > first.to && word.gap > 0);
  const end = Math.min(first.to + WHOLE_EVENT, gap === -1 ? words.length : gap - 1);
  const follows = (group: Group, last: number) =>
    hitsOf(group, hits).some(({ from }) => from >= first.to && from <= last);
  const opens = ({ date, all }: ReadyCue) =>
    date !== undefined &&
    all.every((group) => follows(group, end)) &&
    all.some((group) => follows(group, first.to + NEAR_EVENT));
  return cues.some(opens) ? first : undefined;
}

/** A sentence with the number or date that stands before it, as in a list: "60 – recommendations in the report". */
export function joined(read: Read, first: Hit | undefined): Read {
  const { words } = read.sentence;
  if (first === undefined || !isApart(words, first.to)) return read;
  return {
    ...read,
    sentence: { ...read.sentence, words: words.map((word, at) => (at === first.to ? { ...word, gap: 0 } : word)) },
  };
}
