/** A text that begins with a capital letter. */
export function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Words as a sentence: a capital letter first, a full stop last. */
export function asSentence(words: string): string {
  return `${withCapital(words)}.`;
}
