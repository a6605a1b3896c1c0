import type { CaseyRecord, Json } from '../records/types.ts';

/** BibTeX's own entry types by CSL type; what is neither an article nor a report is `misc`. */
const TYPES: ReadonlyMap<string, string> = new Map([
  ['article-newspaper', 'article'],
  ['article-magazine', 'article'],
  ['article-journal', 'article'],
  ['report', 'techreport'],
  ['book', 'book'],
]);

/** Where an entry of a type says what the work appeared in, and who published it. */
const PLACES: { readonly [type: string]: readonly (readonly [key: string, field: string])[] } = {
  article: [['journal', 'container-title']],
  techreport: [['institution', 'publisher']],
  book: [['publisher', 'publisher']],
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Gives a source as a BibTeX entry under its id. What is not known of it is left out; why it must not be
 * relied on, where it must not, stands in its `note`, which every style prints.
 */
export function bibtexEntry(source: CaseyRecord): string {
  const type = TYPES.get(String(source['type'])) ?? 'misc';
  const [year, month, day] = String(source['issued'] ?? '').split('-');
  const places = PLACES[type] ?? [['howpublished', 'container-title']];
  const placed = places.map(([key, field]) => [key, literal(source[field] ?? source['publisher'])] as const);
  const fields = [
    ['author', authors(source['author'])],
    // A second pair of braces keeps capitals as they are printed.
    ['title', braced(literal(source['title']))],
    ...placed,
    ['year', braced(year)],
    ['month', MONTHS[Number(month) - 1]],
    ['day', braced(day === undefined ? undefined : String(Number(day)))],
    ['url', braced(address(source['URL']))],
    ['urldate', literal(source['accessed'])],
    ['note', literal(source['caveat'])],
    ['annote', literal(source['note'])],
  ] as const;
  const lines = fields.flatMap(([key, value]) => (value === undefined ? [] : [`  ${key} = ${value}`]));
  return `@${type}{${source.id},\n${lines.join(',\n')}\n}\n`;
}

/** Names as BibTeX parts them; one that is not split keeps its braces, so that it is not taken apart. */
function authors(value: Json | undefined): string | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map((author: Json) => {
    const parts = new Map(typeof author === 'object' && author !== null ? Object.entries(author) : []);
    const [family, given, name] = ['family', 'given', 'literal'].map((part) => parts.get(part));
    if (family === undefined) return `{${escaped(String(name ?? given))}}`;
    return [family, given].flatMap((part) => (part === undefined ? [] : [namePart(String(part))])).join(', ');
  });
  return braced(names.join(' and '));
}

/** A part of a name; what BibTeX would take for the end of it is kept together by braces. */
function namePart(part: string): string {
  return /,|\band\b/i.test(part) ? `{${escaped(part)}}` : escaped(part);
}

function literal(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? braced(escaped(value)) : undefined;
}

function braced(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : `{${text}}`;
}

/** An address as it is, but for what would end the field. */
function address(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value.replace(/[\\{}<>"^`|$\s]/g, encodeURIComponent) : undefined;
}

/** Text in which TeX sees nothing of its own. */
function escaped(text: string): string {
  return text.replace(/[\\{}%&$#_~^<>|]/g, (mark) => MARKS[mark] ?? `\\${mark}`);
}

const MARKS: { readonly [mark: string]: string } = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
};
