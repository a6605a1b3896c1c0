const SINGLE_MARKS = /[‘’‚‛′`´]/g;
const DOUBLE_MARKS = /[“”„‟″«»]/g;
const DASHES = /[‐‑‒–—―−]/g;
/** Text without any of these, and without a space that does not break. */
const PLAIN = /^[^`\u0080-\uffff]*$/;

/**
 * Folds case, marks, dashes, compatibility forms and white space, so that text which differs in
 * typography alone compares as equal.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(SINGLE_MARKS, "'")
    .replace(DOUBLE_MARKS, '"')
    .replace(DASHES, '-')
    .replace(/…/g, '...')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Makes marks and dashes plain, character for character, so that a place in the folded text is the
 * same place in the text.
 */
export function foldTypography(text: string): string {
  // Most words, and what stands between them, have none of all this.
  if (PLAIN.test(text)) return text;
  return text
    .replace(SINGLE_MARKS, "'")
    .replace(DOUBLE_MARKS, '"')
    .replace(DASHES, '-')
    .replace(/\u00a0/g, ' ');
}

/** Folds a name or label as a person may type it: hyphens, underscores and full stops are spaces, and a leading "the" is nothing. */
export function foldName(text: string): string {
  return fold(text)
    .replace(/[-_.,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
}
