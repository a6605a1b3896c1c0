const PLAIN: { readonly [mark: string]: string } = Object.fromEntries(
  [
    ['‘’‚‛′', "'"],
    ['“”„‟″«»', '"'],
    ['‐‑‒–−─', '-'],
    ['—―', '--'],
    ['…', '...'],
    ['•', '*'],
    ['·', '-'],
    ['\u00a0\u2002\u2003\u2009\u202f', ' '],
  ].flatMap(([marks = '', plain = '']) => [...marks].map((mark) => [mark, plain])),
);

const MARKS = new RegExp(`https?://\\S+|[${Object.keys(PLAIN).join('')}]`, 'g');

/**
 * A text with its typography made plain: straight marks, hyphens for dashes, three full stops. Letters and
 * currency signs stay, for without them it would be other words, and so do web addresses.
 */
export function plainMarks(text: string): string {
  return text.replace(MARKS, (found) => PLAIN[found] ?? found);
}
