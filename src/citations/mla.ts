import { dateKey, shortDate } from '../citation/dates.ts';
import { type LocatorTerms, located } from '../citation/locator.ts';
import { italic, link, type Marked, punctuated, quoted, series } from '../citation/marked.ts';
import { inverted, type NameList, nameList, short, spoken } from '../citation/names.ts';
import { titleCase } from '../citation/title-case.ts';
import { neutralCitation, UNKNOWN_TITLE, venueOf, type Work } from '../citation/work.ts';
import type { Pinpoint, ProseStyle } from './types.ts';

const names: NameList = { most: 2, kept: 1, others: ' et al.', last: () => ' and ' };
const listed: NameList = { most: 2, kept: 1, others: ', et al.', last: () => ', and ' };

const terms: LocatorTerms = {
  page: ['', ''],
  paragraph: ['par.', 'pars.'],
  chapter: ['ch.', 'chs.'],
  section: ['sec.', 'secs.'],
  table: ['tbl.', 'tbls.'],
  figure: ['fig.', 'figs.'],
  appendix: ['app.', 'apps.'],
};

/** The MLA Handbook, 9th edition. */
export const mla: ProseStyle = {
  name: 'mla',
  summary: 'MLA, 9th edition: an entry of works cited, and the citation in the text',
  writes: 'prose',
  dialect: 'american',
  beside: 'in-text',
  honours: 'dropped',
  wantsAccess: ({ issued }) => issued === undefined,
  entry: (work, { again }) => {
    const [container, publisher] = venueOf(work);
    const where = series(
      [
        work.kind === 'judgment' || work.kind === 'legislation' ? (neutralCitation(work) ?? work.number) : '',
        container === undefined ? '' : italic(container),
        isPeriodical(work) ? '' : publisher,
        work.issued === undefined ? '' : shortDate(work.issued),
        work.url === undefined ? '' : link(work.url),
      ],
      ', ',
      'american',
    );
    const access =
      work.accessed === undefined || work.issued !== undefined ? '' : `Accessed ${shortDate(work.accessed)}`;
    const by = again ? '———' : authorsOf(work);
    return punctuated(series([by, titleOf(work), where, access], '. ', 'american'), '.', 'american');
  },
  mention: (work, pinpoint) => {
    const authors = nameList(work.authors.map(short), names, 'american');
    const title = pinpoint.titled || authors === '' ? titleOf(work) : '';
    return placed(series([authors, title], ', ', 'american'), pinpoint);
  },
  speaker: short,
  key: (work) => [
    authorsOf(work) || (work.title ?? UNKNOWN_TITLE),
    work.title ?? UNKNOWN_TITLE,
    work.container ?? work.publisher,
    dateKey(work.issued),
  ],
  tellsApart: 'title',
};

function authorsOf({ authors: [first, ...others] }: Work): Marked {
  if (first === undefined) return '';
  return nameList([inverted(first), ...others.map(spoken)], listed, 'american');
}

function isPeriodical({ kind }: Work): boolean {
  return kind === 'newspaper' || kind === 'magazine' || kind === 'blog';
}

function titleOf({ kind, title }: Work): Marked {
  if (title === undefined) return UNKNOWN_TITLE;
  if (kind === 'legislation') return title;
  return kind === 'report' || kind === 'judgment' ? italic(titleCase(title)) : quoted(titleCase(title), 'american');
}

/** A page follows at once, anything else after a comma. */
function placed(text: Marked, { places }: Pinpoint): Marked {
  return places.reduce((before, place, index) => {
    const page = index === 0 && 'label' in place && place.label === 'page';
    return series([before, located(place, terms)], page ? ' ' : ', ', 'american');
  }, text);
}
