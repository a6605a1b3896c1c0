/** Whether a capital letter stands at a place of a text. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  // Nearly all letters are these; a class of all capitals takes long to make.
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}
