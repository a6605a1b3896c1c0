import { americanDate, isoDate, monthAndDay } from '../citation/dates.ts';
import { type LocatorTerms, located } from '../citation/locator.ts';
import { capitalised, italic, link, type Marked, punctuated, quoted, series } from '../citation/marked.ts';
import { initialled, type NameList, nameList, short } from '../citation/names.ts';
import { titleCase } from '../citation/title-case.ts';
import { neutralCitation, UNKNOWN_TITLE, venueOf, type Work } from '../citation/work.ts';
import type { ProseStyle } from './types.ts';

const listed: NameList = { most: 20, kept: 19, others: ', … ', endsWithLast: true, last: () => ', & ' };
const names: NameList = { most: 2, kept: 1, others: ' et al.', last: () => ' & ' };

const terms: LocatorTerms = {
  page: ['p.', 'pp.'],
  paragraph: ['para.', 'paras.'],
  chapter: ['Chapter', 'Chapters'],
  section: ['Section', 'Sections'],
  table: ['Table', 'Tables'],
  figure: ['Figure', 'Figures'],
  appendix: ['Appendix', 'Appendices'],
};

/** The Publication Manual of the American Psychological Association, 7th edition. */
export const apa: ProseStyle = {
  name: 'apa',
  summary: 'APA, 7th edition: a reference, and the citation in the text',
  writes: 'prose',
  dialect: 'american',
  beside: 'in-text',
  honours: 'dropped',
  wantsAccess: ({ issued }) => issued === undefined,
  entry: (work, { letter }) => {
    if (work.kind === 'legislation' || work.kind === 'judgment') return legal(work);
    const by = authorsOf(work);
    const date = `(${dateOf(work, letter)})`;
    const head = by === '' ? [titleOf(work), date] : [by, date, titleOf(work)];
    const body = punctuated(series([...head, ...sourceOf(work)], '. ', 'american'), '.', 'american');
    return series([body, address(work)], ' ', 'american');
  },
  mention: (work, { places, letter }) => {
    const by = nameList(work.authors.map(short), names, 'american') || ownerOf(work) || titleInText(work);
    return series([by, yearOf(work, letter), ...places.map((place) => located(place, terms))], ', ', 'american');
  },
  speaker: (name, date) => series([short(name), date === undefined ? '' : String(date.year)], ', ', 'american'),
  key: (work) => {
    const title = work.title ?? UNKNOWN_TITLE;
    const date =
      work.issued === undefined ? '' : isoDate(work.kind === 'report' ? { year: work.issued.year } : work.issued);
    return [authorsOf(work) || title, date, title];
  },
  tellsApart: 'letter',
};

function authorsOf(work: Work): Marked {
  const authors = nameList(
    work.authors.map((name) => initialled(name, '.', ' ', ', ')),
    listed,
    'american',
  );
  return authors === '' ? ownerOf(work) : authors;
}

/** Whose a page without an author is: that body stands for the author. */
function ownerOf({ kind, publisher, authors }: Work): string {
  return kind === 'web' && authors.length === 0 ? publisher : '';
}

function titleOf({ kind, title }: Work): Marked {
  if (title === undefined) return UNKNOWN_TITLE;
  return kind === 'report' || kind === 'web' ? italic(title) : title;
}

function titleInText({ kind, title }: Work): Marked {
  if (title === undefined) return UNKNOWN_TITLE;
  if (kind === 'legislation') return title;
  return kind === 'report' || kind === 'judgment' ? italic(titleCase(title)) : quoted(titleCase(title), 'american');
}

function dateOf(work: Work, letter: string): string {
  const { issued, kind } = work;
  const day = issued === undefined || kind === 'report' ? '' : monthAndDay(issued);
  return series([yearOf(work, letter), day], ', ', 'american');
}

function yearOf({ issued }: Work, letter: string): string {
  return issued === undefined ? `n.d.${letter === '' ? '' : `-${letter}`}` : `${issued.year}${letter}`;
}

function sourceOf(work: Work): readonly (Marked | undefined)[] {
  const { kind, container, publisher, authors } = work;
  if (kind === 'report') return [publisher];
  if (kind !== 'web') return [container === undefined ? '' : italic(container)];
  const site = venueOf(work)[0] === publisher ? undefined : container;
  return authors.length === 0 ? [site] : [publisher, site];
}

function legal(work: Work): Marked {
  const { issued } = work;
  const title = work.title ?? UNKNOWN_TITLE;
  const cited = neutralCitation(work);
  const year = issued === undefined ? '' : ` (${issued.year})`;
  const text = cited === undefined ? series([title, work.number], ', ', 'american') + year : `${title}, ${cited}`;
  return series([punctuated(text, '.', 'american'), address(work)], ' ', 'american');
}

function address({ url, issued, accessed }: Work): Marked {
  if (url === undefined) return '';
  const retrieved = issued === undefined && accessed !== undefined ? `Retrieved ${americanDate(accessed)}, from ` : '';
  return capitalised(retrieved) + link(url);
}
