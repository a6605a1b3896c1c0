// C0 but tab and line feed, DEL, C1; bidi marks, embeddings, overrides and isolates; line and paragraph
// separators; what has no width and joins nothing; tags and the like beyond U+E0000; lone surrogates.
// A joiner (U+200C, U+200D), a soft hyphen and a variation selector stay: scripts and emoji need them.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\udb40-\udb43][\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// A quick look for anything of the kind, whole surrogate pairs included.
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/;

/** Text without anything that could move the cursor, reorder or hide words, or break an encoder. */
export function safeText(text: string): string {
  return SUSPECT.test(text) ? text.replace(UNSAFE, '') : text;
}

/** Safe text on one line, each run of other white space one space. */
export function onOneLine(text: string): string {
  const safe = safeText(text);
  return /[^\S ]/.test(safe) ? safe.replace(/\s+/g, ' ') : safe;
}

/**
 * Text for a message: on one line, with what could not be seen or is unsafe written out, such as
 * `\u{200b}`, for it may be what is wrong with a name or a path.
 * @param longest in characters; a longer text loses its middle and says how much
 */
export function messageText(text: string, longest: number): string {
  return shortened(text, longest)
    .replace(/[\t\n]/g, named)
    .replace(UNSAFE, named);
}

function named(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\t') return '\\t';
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const end = Math.floor(longest / 4);
  const left = text.length - longest;
  return `${text.slice(0, longest - end)} … (${left} characters) … ${text.slice(-end)}`;
}
