import { isoDate } from '../citation/dates.ts';
import type { Name } from '../citation/names.ts';
import { neutralCitation, venueOf, type WorkKind } from '../citation/work.ts';
import type { FileEntry, FileStyle } from './types.ts';

/** The entry type for a kind of work, and the field for where the work stands. */
const ENTRIES: Readonly<Record<WorkKind, readonly [type: string, container: string, publisher: string]>> = {
  newspaper: ['article', 'journal', 'publisher'],
  magazine: ['article', 'journal', 'publisher'],
  blog: ['misc', 'howpublished', 'publisher'],
  web: ['misc', 'howpublished', 'publisher'],
  report: ['techreport', 'series', 'institution'],
  legislation: ['misc', 'howpublished', 'publisher'],
  judgment: ['misc', 'howpublished', 'publisher'],
};

/** The months' macros: a style of BibTeX prints them in its own way, where it would print a number as it stands. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry for BibTeX and BibLaTeX; the key is the source's id. */
export const bibtex: FileStyle = {
  name: 'bibtex',
  summary: 'BibTeX, for LaTeX and reference managers',
  writes: 'file',
  honours: 'dropped',
  wantsAccess: () => false,
  file: (entries) => entries.map(entry).join('\n'),
};

function entry({ work, notes }: FileEntry): string {
  const [type, containerField, publisherField] = ENTRIES[work.kind];
  const [container, publisher] = venueOf(work);
  const fields = [
    ['author', work.authors.length === 0 ? undefined : work.authors.map(person).join(' and ')],
    ['title', work.title === undefined ? undefined : `{${escaped(work.title)}}`],
    [containerField, text(container)],
    [publisherField, text(publisher)],
    ['number', text(neutralCitation(work) ?? work.number)],
    ['year', work.issued === undefined ? undefined : String(work.issued.year)],
    ['month', work.issued?.month === undefined ? undefined : MONTHS[work.issued.month - 1]],
    ['date', work.issued === undefined ? undefined : isoDate(work.issued)],
    ['url', work.url === undefined ? undefined : address(work.url)],
    ['urldate', work.accessed === undefined ? undefined : isoDate(work.accessed)],
    ['note', notes.length === 0 ? undefined : escaped(notes.join('. '))],
  ].flatMap(([field, value]) =>
    value === undefined ? [] : [`  ${field} = ${field === 'month' ? value : `{${value}}`},\n`],
  );
  return `@${type}{${work.id},\n${fields.join('')}}\n`;
}

/** A name that is not split stands in braces, so that no word of it is taken for a family name. */
function person(name: Name): string {
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  return [name.family, name.given].flatMap((part) => (part === undefined ? [] : [namePart(part)])).join(', ');
}

/** A part of a name; what would be taken for the end of it is kept together by braces. */
function namePart(part: string): string {
  return /,|\band\b/i.test(part) ? `{${escaped(part)}}` : escaped(part);
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escaped(value);
}

const ESCAPES: { readonly [mark: string]: string } = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '`': '\\textasciigrave{}',
};

function escaped(value: string): string {
  // TeX makes a dash of hyphens that touch, and a curly mark of apostrophes.
  return value.replace(/[\\{}&%$#_~^<>`]/g, (mark) => ESCAPES[mark] ?? `\\${mark}`).replace(/([-'])(?=\1)/g, '$1{}');
}

/** An address as it is, but for what would end the field. */
function address(url: string): string {
  return url.replace(/[{}\\$<>"\s]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
