/** Names of characters that roff would take for something else, or print as another. */
const NAMES: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '-': '\\-',
  "'": '\\(aq',
  '`': '\\(ga',
  '^': '\\(ha',
  '~': '\\(ti',
  '"': '\\(dq',
};

/** Text as roff prints it, character for character. */
export function roff(text: string): string {
  return text
    .replace(/[\\'`^~"-]/g, (character) => NAMES[character] ?? character)
    .replace(/[^\n\u0020-\u007e]/gu, (character) => `\\[u${hexOf(character)}]`)
    .replace(/^(?=\.)/gm, '\\&');
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** A heading of a section. */
export function heading(title: string): string {
  return `.SH ${roff(title.toUpperCase())}\n`;
}

/** A heading within a section. */
export function subheading(title: string): string {
  return `.SS ${roff(title)}\n`;
}

/** A paragraph of running text. */
export function paragraph(text: string): string {
  return `.PP\n${roff(text)}\n`;
}

/** Words in bold, and what they mean under them. */
export function term(words: string, meaning: string): string {
  return `.TP\n.B ${roff(words)}\n${roff(meaning)}\n`;
}
