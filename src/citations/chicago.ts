import {
  accessOf,
  address,
  common,
  entryOf,
  isLegal,
  isPaper,
  legal,
  listedAuthors,
  listedSource,
  names,
  siteOf,
  sortedBy,
  terms,
  titleOf,
} from '../citation/chicago.ts';
import { americanDate, dateKey } from '../citation/dates.ts';
import { located } from '../citation/locator.ts';
import { italic, type Marked, series } from '../citation/marked.ts';
import { nameList, spoken } from '../citation/names.ts';
import { UNKNOWN_TITLE, type Work } from '../citation/work.ts';
import type { ProseStyle } from './types.ts';

/** The Chicago Manual of Style, 18th edition: notes and bibliography. */
export const chicago: ProseStyle = {
  ...common,
  name: 'chicago',
  summary: 'Chicago, 18th edition: a note; a bibliography for several',
  beside: 'note',
  entry: (work) => {
    const source = listedSource(work, { report: yearOf(work), other: dateOf(work) });
    return entryOf(work, [listedAuthors(work), titleOf(work), source]);
  },
  mention: (work, { places }) => {
    const where = places.map((place) => located(place, terms));
    if (isLegal(work)) return series([legal(work), ...where, address(work)], ', ', 'american');
    const authors = nameList(work.authors.map(spoken), names, 'american');
    const source = noteSource(work);
    const titled = series([authors, titleOf(work)], ', ', 'american');
    const head = series([titled, source], work.kind === 'report' ? ' ' : ', ', 'american');
    return series([head, ...where, accessOf(work), address(work)], ', ', 'american');
  },
  speaker: spoken,
  key: (work) => [sortedBy(work), work.title ?? UNKNOWN_TITLE, work.container ?? '', dateKey(work.issued)],
};

function noteSource(work: Work): Marked {
  const { kind, container, publisher } = work;
  if (kind === 'report') return `(${series([publisher, yearOf(work)], ', ', 'american')})`;
  if (!isPaper(kind)) return series([...siteOf(work, false), dateOf(work)], ', ', 'american');
  return series([container === undefined ? '' : italic(container), dateOf(work)], ', ', 'american');
}

/** A page without a date says nothing of one; anything else says that it has none. */
function dateOf({ issued, kind }: Work): string {
  if (issued !== undefined) return americanDate(issued);
  return kind === 'web' ? '' : 'n.d.';
}

function yearOf({ issued }: Work): string {
  return issued === undefined ? 'n.d.' : String(issued.year);
}
