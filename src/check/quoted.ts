import { patternOf } from '../text/pattern.ts';
/** A stretch of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PARAGRAPH = /\n[^\S\n]*\n/g;
/** A mark that may open or close a quotation: single ones only where no letter or digit is joined on. */
const MARK = patternOf(String.raw`[“”„"«»]|(?<![\p{L}\p{N}])[‘'](?=\S)|[’'](?![\p{L}\p{N}])`, 'g');

/**
 * Gives the stretches of a text that stand between quotation marks, the marks left out. Marks are paired
 * within a paragraph; one without its pair opens nothing.
 */
export function quotedStretches(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  const ends = [...text.matchAll(PARAGRAPH)].map((match) => match.index);
  let paragraph = 0;
  for (const { 0: mark, index } of text.matchAll(MARK(text))) {
    while ((ends[paragraph] ?? Number.POSITIVE_INFINITY) < index) {
      paragraph++;
      open = undefined;
    }
    if (open !== undefined && closes(open.mark, mark)) {
      found.push({ start: open.at + 1, end: index });
      open = undefined;
    } else if (open === undefined && '“„"«‘\''.includes(mark)) open = { mark, at: index };
  }
  return found;
}

const PAIRS: { readonly [opening: string]: string } = {
  '“': '”"',
  '„': '“”',
  '"': '"”',
  '«': '»',
  '‘': "’'",
  "'": "'’",
};

function closes(opening: string, mark: string): boolean {
  return PAIRS[opening]?.includes(mark) ?? false;
}
