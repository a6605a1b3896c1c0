const CURLY_DOUBLE = /“([^“”\n]*)(?:”|\n|$)/g;
const STRAIGHT_DOUBLE = /(?<![^\s(])"([^"\n]*)(?:"|\n|$)/g;
/** A closing mark is one that no letter follows: within a word it is an apostrophe. */
const CURLY_SINGLE = /‘([^‘\n]*?)’(?!\p{L})/gu;

/**
 * Gives the passages that a text prints in quotation marks, without the marks. A passage that is not
 * closed runs to the end of its paragraph, as in speech over several paragraphs.
 */
export function quotationsIn(text: string): readonly string[] {
  return [CURLY_DOUBLE, STRAIGHT_DOUBLE, CURLY_SINGLE]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .toSorted((a, b) => a.index - b.index)
    .map((match) => (match[1] ?? '').trim())
    .filter((passage) => passage !== '');
}
