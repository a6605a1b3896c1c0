/** What marks that words at the end are left out. */
const CUT = ' […]';

/** Words in which a full stop ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(“‘])(?:Mr|Mrs|Ms|Dr|St|Sgt|Insp|Supt|Prof|Rev|Hon|No|Nos|vs|v|cf|eg|ie|e\.g|i\.e|\p{Lu})\.$/u;

/** A quote cut short, or the length that its first sentence would need. */
export type Cut = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly needed: number };

/**
 * Cuts a text to so many characters, its mark included, at the end of a sentence and of everything
 * quoted within it; a text that is short enough is left as it is.
 */
export function cutTo(text: string, most: number): Cut {
  if (lengthOf(text) <= most) return { ok: true, text };
  const ends = sentenceEnds(text);
  const last = ends.findLast((end) => lengthOf(text.slice(0, end) + CUT) <= most);
  if (last !== undefined) return { ok: true, text: text.slice(0, last) + CUT };
  const [first = text.length] = ends;
  return { ok: false, needed: lengthOf(text.slice(0, first) + (first < text.length ? CUT : '')) };
}

/** Where the sentences of a text end, the last one left out: nothing is cut there. */
function sentenceEnds(text: string): readonly number[] {
  return [...text.matchAll(/[.?!…]+[”’)\]]*(?= +[“‘([]*[\p{Lu}\d])/gu)]
    .map(({ 0: mark, index }) => index + mark.length)
    .filter((end) => !ABBREVIATED.test(text.slice(0, end)) && isWhole(text.slice(0, end)));
}

/** Whether every quotation and bracket that is opened is closed. */
function isWhole(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  const opened = count('‘');
  // An apostrophe looks like a closing mark: there may be more of those.
  return count('“') === count('”') && count('(') === count(')') && opened <= closings(text);
}

function closings(text: string): number {
  return (text.match(/’(?!\p{L})/gu) ?? []).length;
}

/** Characters as a reader counts them. */
function lengthOf(text: string): number {
  return [...text].length;
}
