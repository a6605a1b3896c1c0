// C0 but tab and line feed, DEL, C1; bidi marks, embeddings, overrides and isolates; line and
// paragraph separators; lone surrogates.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// A quick look for anything of the kind, whole surrogate pairs included.
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/;

/** Text without anything that could move the cursor, reorder the line or break an encoder. */
export function safeText(text: string): string {
  return text.replace(UNSAFE, '');
}

/** The only escape sequences that casey writes itself: colours and weights. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: every such sequence begins with one
const COLOUR = /(\u001b\[[0-9;]*m)/;

/** An answer without anything unsafe in it but casey's own colours. */
export function safeOutput(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .split(COLOUR)
    .map((part, index) => (index % 2 === 1 ? part : safeText(part)))
    .join('');
}
