// Latin, general punctuation, currency signs: one column each.
const PLAIN = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*$/;

/** Whether every character of a text is one column wide and stands by itself. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Gives how many columns a text takes on a terminal. */
export type Measure = (text: string) => number;

/**
 * Gives a measure that is right for some texts; the library for wide and combined characters takes
 * its time to load and is fetched only where one of them has such a character.
 */
export async function measureFor(texts: Iterable<string>): Promise<Measure> {
  for (const text of texts) {
    if (isPlain(text)) continue;
    const { default: stringWidth } = await import('string-width');
    return stringWidth;
  }
  return (text) => text.length;
}
