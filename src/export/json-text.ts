/**
 * JSON as text that can stand in a page as it is: no `<` in it, so that nothing in a value can end the
 * element around it.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
}
