import { longDate } from '../text/dates.ts';
import { escapedHtml, escapedMarkdown, isWebAddress } from '../text/markup.ts';
import { inMarks, type Marks } from '../text/quotation-marks.ts';
import { withCapital } from '../text/sentence.ts';
import type { Attribution } from './attribution.ts';

/** The forms of a block to paste, the default first. */
export const blockForms = ['plain', 'markdown', 'html'] as const;
export type BlockForm = (typeof blockForms)[number];

/** A quote with all that is to stand with it. */
export interface Quotation {
  readonly words: string;
  /** Why the words must not be given as said; printed within them. */
  readonly warning: string | undefined;
  readonly attribution: Attribution;
  readonly said: string | undefined;
  readonly occasion: string;
  /** How sources differ on what is said, where they do. */
  readonly contested: string | undefined;
  /** The source in words, without its address. */
  readonly source: string;
  readonly url: string | undefined;
}

/** A quote as a block to paste, its last line ended. A block of Markdown or HTML has marks only where they are asked for. */
export function blockOf(quotation: Quotation, form: BlockForm, marks: Marks | undefined): string {
  switch (form) {
    case 'plain':
      return plainBlock(quotation, marks ?? 'double');
    case 'markdown':
      return markdownBlock(quotation, marks);
    case 'html':
      return htmlBlock(quotation, marks);
  }
}

/** The words in their marks; words that were altered have none, and say so first. */
function wordsOf({ words, warning }: Quotation, marks: Marks | undefined): string {
  if (warning !== undefined) return `[${warning}] ${words}`;
  return marks === undefined ? words : inMarks(words, marks);
}

/** 'Name, office. Occasion, date', as far as they are known. */
function attributionLine({ attribution: { name, office }, occasion, said }: Quotation): string {
  const who = office === undefined ? name : `${name}, ${office}`;
  const when = said === undefined ? '' : `, ${longDate(said)}`;
  return `${withCapital(who)}. ${occasion}${when}`;
}

function plainBlock(quotation: Quotation, marks: Marks): string {
  const about = [`– ${attributionLine(quotation)}`, ...sourceLines(quotation)];
  return [wordsOf(quotation, marks), '', ...about].map((line) => `${line}\n`).join('');
}

/** The source, its address and a warning, a line each. */
function sourceLines({ source, url, contested }: Quotation): readonly string[] {
  return [source, url, contested === undefined ? undefined : `[${contested}]`].filter((line) => line !== undefined);
}

function markdownBlock(quotation: Quotation, marks: Marks | undefined): string {
  const about = [`– ${attributionLine(quotation)}`, ...sourceLines(quotation)].map((line) =>
    isWebAddress(line) ? `<${line}>` : escapedMarkdown(line),
  );
  // A backslash at the end of a line breaks it.
  const lines = [asText(escapedMarkdown(wordsOf(quotation, marks))), '', about.join('\\\n')];
  return `${lines.join('\n').replace(/^/gm, '> ').replace(/ +$/gm, '')}\n`;
}

/** A line that begins as an item of a list does is text all the same. */
function asText(line: string): string {
  return line.replace(/^([-+])(?=\s)/, '\\$1').replace(/^(\d+)([.)])(?=\s)/, '$1\\$2');
}

function htmlBlock(quotation: Quotation, marks: Marks | undefined): string {
  const { attribution, occasion, said, source, url, contested } = quotation;
  const address = url !== undefined && isWebAddress(url) ? escapedHtml(url) : undefined;
  const day =
    said === undefined
      ? ''
      : `, <time itemprop="dateCreated" datetime="${escapedHtml(said)}">${escapedHtml(longDate(said))}</time>`;
  const name = `<span itemprop="name">${escapedHtml(source)}</span>`;
  const work = address === undefined ? name : `<a itemprop="url" href="${address}">${name}</a>`;
  const lines = [
    `<blockquote${address === undefined ? '' : ` cite="${address}"`} itemscope itemtype="https://schema.org/Quotation">`,
    `  <p itemprop="text">${escapedHtml(wordsOf(quotation, marks))}</p>`,
    `  <footer>– ${speaker(attribution)}. ${escapedHtml(occasion)}${day}<br>`,
    `    <cite itemprop="isBasedOn" itemscope itemtype="https://schema.org/CreativeWork">${work}</cite>`,
    ...(contested === undefined ? [] : [`    <br>[${escapedHtml(contested)}]`]),
    '  </footer>',
    '</blockquote>',
  ];
  return `${lines.join('\n')}\n`;
}

function speaker({ name, kind, office }: Attribution): string {
  const named = escapedHtml(withCapital(name));
  if (kind === undefined) return named;
  const job = office === undefined ? '' : `, <span itemprop="jobTitle">${escapedHtml(office)}</span>`;
  return `<span itemprop="creator" itemscope itemtype="https://schema.org/${kind}"><span itemprop="name">${named}</span>${job}</span>`;
}
