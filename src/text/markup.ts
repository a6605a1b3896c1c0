/** Text in which Markdown and HTML see nothing of theirs. */
export function escapedMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&]/g, (mark) => ENTITIES[mark] ?? `\\${mark}`);
}

/** Text in which HTML sees nothing of its own, in an element or in a quoted attribute. */
export function escapedHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? QUOTES[mark] ?? mark);
}

/** Whether an address may stand in a link: one of the web, with nothing in it that ends it early. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\/[^\s<>"'`]+$/i.test(url);
}

const ENTITIES: { readonly [mark: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const QUOTES: { readonly [mark: string]: string } = { '"': '&quot;', "'": '&#39;' };
