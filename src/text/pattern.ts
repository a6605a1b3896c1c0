/** Latin letters and digits, spaces, and the marks of print: what English is written in. */
const OTHERS = /[^\t-\r -~\u00a0-\u00ff\u2000-\u206f\u20a0-\u20c0\u25ae]/;
/** What the classes of Unicode have among those. */
const LATIN: { readonly [name: string]: string } = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ÿ',
  Lu: 'A-ZÀ-ÖØ-Þ',
  Ll: 'a-zµß-öø-ÿ',
  M: '',
  N: '0-9²³¹¼-¾',
};

/**
 * Gives the regular expression for a text. One with the letters of all scripts takes some milliseconds to be made ready, which
 * is as long as a whole draft takes to read: an English text gets one with Latin letters, which finds the same.
 * @param source as of an expression with the flag `u`; its classes of Unicode are L, Lu, Ll, M and N, M in brackets only
 * @param flags but for `u`
 */
export function patternOf(source: string, flags = ''): (text: string) => RegExp {
  const latin = new RegExp(inLatin(source), flags);
  let whole: RegExp | undefined;
  return (text) => {
    if (!OTHERS.test(text)) return latin;
    whole ??= new RegExp(source, `${flags}u`);
    return whole;
  };
}

/** Puts the Latin letters in the place of the classes of Unicode, brackets around them where there are none. */
function inLatin(source: string): string {
  let inBrackets = false;
  return source.replace(/\\p\{(\w+)\}|\\[^p]|[[\]]/g, (part, name?: string) => {
    if (part === '[') inBrackets = true;
    if (part === ']') inBrackets = false;
    if (name === undefined) return part;
    const letters = LATIN[name] ?? '';
    return inBrackets ? letters : `[${letters}]`;
  });
}

/**
 * All matches of a regular expression in a text, in order: `matchAll` would make the expression anew each time, which takes
 * longer than it takes to read a paragraph.
 * @param pattern with the flag `g`; it must not match nothing
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Below this a letter is told by its number, which is what nearly all are asked for. */
const ASCII = 0x80;
const CAPITAL = patternOf(String.raw`^\p{Lu}`);
const SMALL = patternOf(String.raw`^\p{Ll}`);
const LETTER_OR_DIGIT = patternOf(String.raw`^[\p{L}\p{N}]`);

/** Whether a text begins with a capital letter. */
export function startsWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= 0x41 && code <= 0x5a : CAPITAL(text).test(text);
}

/** Whether a text begins with a small letter. */
export function startsWithSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < ASCII ? code >= 0x61 && code <= 0x7a : SMALL(text).test(text);
}

/** Whether a text begins with a letter or a digit. */
export function startsWithLetter(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= ASCII) return LETTER_OR_DIGIT(text).test(text);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}
