import { britishDate, dateKey } from '../citation/dates.ts';
import { type LocatorTerms, located } from '../citation/locator.ts';
import { italic, link, type Marked, quoted, series } from '../citation/marked.ts';
import { initialled, type NameList, nameList, spoken } from '../citation/names.ts';
import { titleCase } from '../citation/title-case.ts';
import { endsInYear, neutralCitation, UNKNOWN_TITLE, type Work } from '../citation/work.ts';
import type { Pinpoint, ProseStyle } from './types.ts';

const names: NameList = { most: 3, kept: 1, others: ' and others', last: () => ' and ' };

const terms: LocatorTerms = {
  page: ['', ''],
  paragraph: ['para', 'paras'],
  chapter: ['ch', 'chs'],
  section: ['s', 'ss'],
  table: ['tbl', 'tbls'],
  figure: ['fig', 'figs'],
  appendix: ['app', 'apps'],
};

/** The Oxford University Standard for the Citation of Legal Authorities, 4th edition. */
export const oscola: ProseStyle = {
  name: 'oscola',
  summary: 'OSCOLA, 4th edition: a footnote; a bibliography for several',
  writes: 'prose',
  dialect: 'british',
  beside: 'note',
  honours: 'kept',
  wantsAccess: ({ kind }) => kind !== 'legislation' && kind !== 'judgment',
  entry: (work, { again }) => {
    const authors = work.authors.map((name) => initialled(name, '', '', ' '));
    return whole(work, again ? '——' : nameList(authors, names, 'british'), '');
  },
  mention: (work, pinpoint) =>
    whole(work, nameList(work.authors.map(spoken), names, 'british'), pinpointIn(work, pinpoint)),
  speaker: spoken,
  key: (work) => {
    const authors = work.authors.map((name) => initialled(name, '', '', ' '));
    const law = work.kind === 'legislation' || work.kind === 'judgment';
    const title = work.title ?? UNKNOWN_TITLE;
    const by = [
      authors[0] ?? title,
      String(authors.length).padStart(2, '0'),
      nameList(authors, names, 'british') || title,
    ];
    return [law ? '1' : '0', ...by, dateKey(work.issued), title];
  },
};

function whole(work: Work, authors: Marked, place: string): Marked {
  const by = work.kind === 'legislation' || work.kind === 'judgment' ? '' : authors;
  const titled = by === '' ? titleOf(work) : `${by}, ${titleOf(work)}`;
  const access = work.accessed === undefined ? '' : `accessed ${britishDate(work.accessed)}`;
  const unlinked = work.url === undefined || work.kind === 'legislation' || work.kind === 'judgment';
  const address = unlinked ? '' : series([`<${link(work.url ?? '')}>`, access], ' ', 'british');
  const source = sourceOf(work);
  const cited = series([titled, source], source.startsWith(',') ? '' : ' ', 'british');
  return series([cited, place, address], ' ', 'british');
}

function titleOf({ kind, title }: Work): Marked {
  if (title === undefined) return UNKNOWN_TITLE;
  if (kind === 'legislation') return title;
  return kind === 'judgment' ? italic(title.replaceAll('.', '')) : quoted(titleCase(title), 'british');
}

function sourceOf(work: Work): Marked {
  const { kind, container, publisher, issued, number } = work;
  const year = issued === undefined ? '' : String(issued.year);
  const date = issued === undefined ? '' : britishDate(issued);
  const within = container === undefined ? '' : italic(container);
  switch (kind) {
    case 'newspaper':
      return series([within, bracketed(date)], ' ', 'british');
    case 'magazine':
      return series([year === '' ? '' : `[${year}]`, within], ' ', 'british');
    case 'blog':
    case 'web':
      return bracketed(series([within, date], ', ', 'british'));
    case 'report':
      return bracketed(series([publisher.replaceAll(/\.(?=\s|$)/g, ''), year], ' ', 'british'));
    case 'legislation':
      return legislation(endsInYear(work) ? '' : year, number);
    case 'judgment':
      return neutralCitation(work) ?? bracketed(date);
  }
}

/** The year, and the number after a comma; the comma follows the title where that ends in the year. */
function legislation(year: string, number: string | undefined): Marked {
  return number === undefined ? year : `${year}, ${number}`;
}

function bracketed(text: Marked): Marked {
  return text === '' ? '' : `(${text})`;
}

function pinpointIn({ kind }: Work, { places }: Pinpoint): string {
  const parts = places.map((place) => {
    if (kind !== 'judgment' || 'words' in place) return located(place, terms);
    return place.label === 'paragraph' ? `[${place.value}]` : place.value;
  });
  return parts.join(', ');
}
