import { type PlacedDraft, placerFor } from '../placed-text.ts';
import type { DraftKind } from './types.ts';

/** A line longer than this was not broken by hand: each line of such a file is a paragraph. */
const HAND_BROKEN = 120;

export const text: DraftKind = {
  name: 'text',
  summary: 'plain text; an empty line ends a paragraph, or each line where lines are long',
  endings: ['.txt', '.text'],
  fits: () => true,
  escaped: (words) => words,
  read: (file) => {
    const source = file.text();
    const longest = source.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
    const runsOn = /\n[ \t\r]*\n/.test(source) ? 'to an empty line' : 'to a full stop';
    return readLines(source, { runsOn: longest <= HAND_BROKEN ? runsOn : 'never', quoted: new Set() });
  },
};

interface Lines {
  /** How far a paragraph runs on over the ends of lines. */
  readonly runsOn: 'never' | 'to a full stop' | 'to an empty line';
  /** The numbers of the lines, from 0, that are set off as block quotations. */
  readonly quoted: ReadonlySet<number>;
  /** The numbers of those that go on with the row of a table in which the line before them stands. */
  readonly cells?: ReadonlySet<number>;
}

/** Reads plain text line by line. */
export function readLines(source: string, { runsOn, quoted, cells }: Lines): PlacedDraft {
  const placer = placerFor(source);
  let number = 0;
  let isQuoted = false;
  let wasEnd = true;
  for (const { 0: line, index } of source.matchAll(/[^\r\n]+|\r\n|\r|\n/g)) {
    if (/^[\r\n]/.test(line)) {
      number++;
      if (cells?.has(number)) placer.part(index);
      else if (wasEnd || runsOn === 'never') placer.breakParagraph();
      else placer.blank(index, index + line.length);
      wasEnd = true;
      continue;
    }
    if (quoted.has(number) !== isQuoted) {
      isQuoted = !isQuoted;
      placer.setQuoted(isQuoted);
    }
    const bare = line.trim();
    if (bare === '' || /^[-*•]\s/.test(bare)) placer.breakParagraph();
    const start = index + line.indexOf(bare);
    placer.add(bare, start, start + bare.length);
    wasEnd = bare === '' || (runsOn === 'to a full stop' && /[.!?:]["”’')]*$/.test(bare));
  }
  return placer.finish();
}
