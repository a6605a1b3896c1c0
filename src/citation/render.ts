import { escapedHtml, escapedMarkdown, isWebAddress } from '../text/markup.ts';
import { ITALIC, LINK, type Marked, ROMAN, UNLINK, unmarked } from './marked.ts';
import type { Block } from './page.ts';

/** The forms in which citations are printed, the default first. */
export const forms = ['text', 'markdown', 'html'] as const;
export type Form = (typeof forms)[number];

/** Citations as one text to paste, its last line ended. Code of a style stands as it is, set off where the form can. */
export function rendered(blocks: readonly Block[], form: Form, code: boolean): string {
  if (code) return codeIn(form, blocks.map(({ text }) => unmarked(text)).join('\n'));
  const listed = blocks.length > 1;
  switch (form) {
    case 'text':
      return blocks.map(textBlock).join('');
    case 'markdown':
      return blocks.map((block) => markdownBlock(block, listed)).join('');
    case 'html':
      return listed
        ? `<ul>\n${blocks.map((block) => `<li>${htmlBlock(block)}</li>\n`).join('')}</ul>\n`
        : blocks.map((block) => `<p>${htmlBlock(block)}</p>\n`).join('');
  }
}

/** What another program is to read. */
export function codeIn(form: Form, code: string): string {
  const text = code.endsWith('\n') ? code : `${code}\n`;
  switch (form) {
    case 'text':
      return text;
    case 'markdown': {
      const longest = (code.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 2);
      const fence = '`'.repeat(longest + 1);
      return `${fence}\n${text}${fence}\n`;
    }
    case 'html':
      return `<pre><code>${escapedHtml(text)}</code></pre>\n`;
  }
}

function textBlock({ text, beside }: Block): string {
  return [unmarked(text), ...beside.map((line) => `  ${line.label}: ${unmarked(line.text)}`)]
    .map((line) => `${line}\n`)
    .join('');
}

function markdownBlock({ text, beside }: Block, listed: boolean): string {
  if (!listed && beside.length === 0) return `${markdown(text)}\n`;
  return [`- ${markdown(text)}`, ...beside.map((line) => `  - ${line.label}: ${markdown(line.text)}`)]
    .map((line) => `${line}\n`)
    .join('');
}

function htmlBlock({ text, beside }: Block): string {
  return [html(text), ...beside.map((line) => `${line.label}: ${html(line.text)}`)].join('<br>\n');
}

/** A marked text in HTML. */
export function html(text: Marked): string {
  return pieces(text)
    .map(({ kind, text }) => {
      if (kind === 'italic') return `<i>${escapedHtml(text)}</i>`;
      return kind === 'link' && isWebAddress(text)
        ? `<a href="${escapedHtml(text)}">${escapedHtml(text)}</a>`
        : escapedHtml(text);
    })
    .join('');
}

function markdown(text: Marked): string {
  return pieces(text)
    .map(({ kind, text }) => {
      if (kind === 'italic') return `*${escapedMarkdown(text)}*`;
      return kind === 'link' && isWebAddress(text) ? `<${text}>` : escapedMarkdown(text);
    })
    .join('');
}

interface Piece {
  readonly kind: 'text' | 'italic' | 'link';
  readonly text: string;
}

function pieces(marked: Marked): readonly Piece[] {
  return [
    ...marked.matchAll(new RegExp(`${ITALIC}(.*?)${ROMAN}|${LINK}(.*?)${UNLINK}|[^${ITALIC}${LINK}]+`, 'gs')),
  ].map(([text, italic, link]): Piece => {
    if (italic !== undefined) return { kind: 'italic', text: unmarked(italic) };
    return link === undefined ? { kind: 'text', text: unmarked(text) } : { kind: 'link', text: unmarked(link) };
  });
}
