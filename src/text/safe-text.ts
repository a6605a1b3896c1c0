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
  return SUSPECT.test(text) ? text.replace(UNSAFE, '') : text;
}
