/** A piece of HTML, told apart from text so that text cannot be taken for it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Markup[];

/**
 * Makes markup of a template: what is put into it is text and is escaped, in content and in quoted
 * attributes alike, unless it is markup already. Only what is written in the template itself is HTML.
 */
export function html(template: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = template.map((piece, index) => piece + (index < parts.length ? rendered(parts[index] ?? '') : ''));
  return { markup: pieces.join('') };
}

/** No markup at all. */
export const nothing: Markup = { markup: '' };

function rendered(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return part.replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

/**
 * A link to an address on the web; anything else that calls itself an address stays text, for
 * `javascript:` is one as well.
 */
export function webLink(address: string, text: string | Markup): Markup {
  if (!/^https?:\/\//i.test(address)) return typeof text === 'string' ? html`${text}` : text;
  return html`<a href="${address}" rel="noopener noreferrer">${text}</a>`;
}
