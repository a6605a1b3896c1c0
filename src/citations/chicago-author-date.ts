import {
  accessOf,
  address,
  isLegal,
  isPaper,
  legal,
  listedAuthors,
  names,
  siteOf,
  terms,
  titleOf,
} from '../citation/chicago.ts';
import { dateKey, monthAndDay } from '../citation/dates.ts';
import { located } from '../citation/locator.ts';
import { capitalised, italic, type Marked, punctuated, series } from '../citation/marked.ts';
import { nameList, short } from '../citation/names.ts';
import { UNKNOWN_TITLE, type Work } from '../citation/work.ts';
import type { ProseStyle } from './types.ts';

/** The Chicago Manual of Style, 18th edition: author and date. */
export const chicagoAuthorDate: ProseStyle = {
  name: 'chicago-author-date',
  summary: 'Chicago, 18th edition: a reference, and the citation in the text',
  writes: 'prose',
  dialect: 'american',
  beside: 'in-text',
  honours: 'dropped',
  wantsAccess: ({ issued }) => issued === undefined,
  entry: (work, { letter }) => {
    if (isLegal(work)) return punctuated(series([legal(work), address(work)], '. ', 'american'), '.', 'american');
    const by = listedAuthors(work);
    const year = yearOf(work, letter);
    const head = by === '' ? [titleOf(work), year] : [by, year, titleOf(work)];
    const access = capitalised(accessOf(work));
    return punctuated(series([...head, sourceOf(work), access, address(work)], '. ', 'american'), '.', 'american');
  },
  mention: (work, { places, letter }) => {
    const { kind, container, publisher } = work;
    const paper = isPaper(kind) && container !== undefined ? italic(container) : titleOf(work);
    const by = nameList(work.authors.map(short), names, 'american') || (kind === 'web' ? publisher : paper);
    const dated = series([by, yearOf(work, letter)], work.issued === undefined ? ', ' : ' ', 'american');
    return series([dated, ...places.map((place) => located(place, terms))], ', ', 'american');
  },
  speaker: (name, date) => series([short(name), date === undefined ? '' : String(date.year)], ' ', 'american'),
  key: (work) => {
    const year = work.issued === undefined ? 'n.d.' : String(work.issued.year);
    return [
      listedAuthors(work) || (work.title ?? UNKNOWN_TITLE),
      year,
      work.title ?? UNKNOWN_TITLE,
      dateKey(work.issued),
    ];
  },
  tellsApart: 'letter',
};

/** Where it stands, with the day, for the year has been said. */
function sourceOf(work: Work): Marked {
  const { kind, authors, container, publisher, issued } = work;
  const day = issued === undefined ? '' : monthAndDay(issued);
  if (kind === 'report') return publisher;
  if (!isPaper(kind)) return series([...siteOf(work, true), day], ', ', 'american');
  return series([authors.length === 0 || container === undefined ? '' : italic(container), day], ', ', 'american');
}

function yearOf({ issued }: Work, letter: string): string {
  return issued === undefined ? `n.d.${letter === '' ? '' : `-${letter}`}` : `${issued.year}${letter}`;
}
