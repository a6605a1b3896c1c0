import { britishDate } from '../citation/dates.ts';
import { type LocatorTerms, located } from '../citation/locator.ts';
import type { Name } from '../citation/names.ts';
import { neutralCitation, UNKNOWN_TITLE, venueOf, type Work, type WorkKind } from '../citation/work.ts';
import type { Pinpoint, ProseStyle } from './types.ts';

/** The template for a kind of work, and its parameter for where the work stands. */
const TEMPLATES: Readonly<Record<WorkKind, readonly [template: string, container: string]>> = {
  newspaper: ['cite news', 'work'],
  magazine: ['cite magazine', 'magazine'],
  blog: ['cite web', 'website'],
  web: ['cite web', 'website'],
  report: ['cite report', 'website'],
  legislation: ['cite web', 'website'],
  judgment: ['cite web', 'website'],
};

const terms: LocatorTerms = {
  page: ['p.', 'pp.'],
  paragraph: ['para.', 'paras.'],
  chapter: ['ch.', 'chs.'],
  section: ['sec.', 'secs.'],
  table: ['table', 'tables'],
  figure: ['fig.', 'figs.'],
  appendix: ['app.', 'apps.'],
};

/** The citation templates of the English Wikipedia (CS1). */
export const wikipedia: ProseStyle = {
  name: 'wikipedia',
  summary: 'a citation template of the English Wikipedia',
  writes: 'prose',
  dialect: 'british',
  beside: 'note',
  code: true,
  honours: 'dropped',
  wantsAccess: () => false,
  entry: (work) => template(work, []),
  mention: (work, { places }) => template(work, places),
  speaker: (name) => value('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')),
};

function template(work: Work, places: Pinpoint['places']): string {
  const [container, publisher] = venueOf(work);
  const [kind, within] = TEMPLATES[work.kind];
  // `cite web` will not do without an address.
  const name = kind === 'cite web' && work.url === undefined ? 'citation' : kind;
  const parameters = [
    ...work.authors.flatMap(author),
    ['title', work.title ?? UNKNOWN_TITLE],
    ['url', work.url],
    [within, container],
    ['publisher', publisher],
    ['date', work.issued === undefined ? 'n.d.' : britishDate(work.issued)],
    ['access-date', work.url === undefined || work.accessed === undefined ? undefined : britishDate(work.accessed)],
    ['id', neutralCitation(work) ?? work.number],
    at(places),
  ];
  const set = parameters.flatMap(([key, text]) =>
    text === undefined ? [] : [`|${key}=${key === 'url' ? address(text) : value(text)}`],
  );
  return `{{${[name, ...set].join(' ')}}}`;
}

function author(name: Name, index: number): readonly (readonly [string, string | undefined])[] {
  const number = index + 1;
  if ('literal' in name) return [[`author${number}`, name.literal]];
  return [
    [`last${number}`, name.family],
    [`first${number}`, name.given],
  ];
}

/** One page or several have parameters of their own; anything else is said in words. */
function at(places: Pinpoint['places']): readonly [string, string | undefined] {
  const [first, ...others] = places;
  if (first === undefined) return ['at', undefined];
  if (others.length === 0 && 'label' in first && first.label === 'page') {
    return [/^\d+$/.test(first.value) ? 'page' : 'pages', first.value];
  }
  return ['at', places.map((place) => located(place, terms)).join(', ')];
}

/** A text in which the wiki sees nothing of its own: no template, link, tag, entity, italics or signature. */
function value(text: string): string {
  const escaped = text.replace(/[[\]{}<>]|&(?=#?\w+;)/g, entity).replaceAll('|', '{{!}}');
  return escaped.replace(/'{2,}|~{3,}/g, (marks) => [...marks].map(entity).join(''));
}

function entity(mark: string): string {
  return `&#${mark.charCodeAt(0)};`;
}

function address(url: string): string {
  return url.replace(/[[\]{}|<>"'\s]|~(?=~)/g, percented);
}

function percented(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
