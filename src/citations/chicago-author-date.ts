import {
  common,
  entryOf,
  isPaper,
  listedAuthors,
  listedSource,
  names,
  sortedBy,
  terms,
  titleOf,
} from '../citation/chicago.ts';
import { dateKey, monthAndDay } from '../citation/dates.ts';
import { located } from '../citation/locator.ts';
import { italic, series } from '../citation/marked.ts';
import { nameList, short } from '../citation/names.ts';
import { UNKNOWN_TITLE, type Work } from '../citation/work.ts';
import type { ProseStyle } from './types.ts';

/** The Chicago Manual of Style, 18th edition: author and date. */
export const chicagoAuthorDate: ProseStyle = {
  ...common,
  name: 'chicago-author-date',
  summary: 'Chicago, 18th edition: a reference, and the citation in the text',
  beside: 'in-text',
  entry: (work, { letter }) => {
    const by = listedAuthors(work);
    const year = yearOf(work, letter);
    const head = by === '' ? [titleOf(work), year] : [by, year, titleOf(work)];
    // The day alone, for the year has been said.
    const day = work.issued === undefined ? '' : monthAndDay(work.issued);
    return entryOf(work, [...head, listedSource(work, { report: '', other: day })]);
  },
  mention: (work, { places, letter }) => {
    const { kind, container, publisher } = work;
    const paper = isPaper(kind) && container !== undefined ? italic(container) : titleOf(work);
    const by = nameList(work.authors.map(short), names, 'american') || (kind === 'web' ? publisher : paper);
    const dated = series([by, yearOf(work, letter)], work.issued === undefined ? ', ' : ' ', 'american');
    return series([dated, ...places.map((place) => located(place, terms))], ', ', 'american');
  },
  speaker: (name, date) => series([short(name), date === undefined ? '' : String(date.year)], ' ', 'american'),
  key: (work) => [sortedBy(work), yearOf(work, ''), work.title ?? UNKNOWN_TITLE, dateKey(work.issued)],
  tellsApart: 'letter',
};

function yearOf({ issued }: Work, letter: string): string {
  return issued === undefined ? `n.d.${letter === '' ? '' : `-${letter}`}` : `${issued.year}${letter}`;
}
