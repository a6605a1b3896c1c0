import { britishDate } from '../citation/dates.ts';
import { type LocatorTerms, located } from '../citation/locator.ts';
import { link, type Marked, series } from '../citation/marked.ts';
import { nameList, spoken } from '../citation/names.ts';
import { neutralCitation, UNKNOWN_TITLE, venueOf, type Work } from '../citation/work.ts';
import { inMarks } from '../text/quotation-marks.ts';
import type { ProseStyle } from './types.ts';

const names = { most: 3, kept: 1, others: ' and others', last: () => ' and ' };

const terms: LocatorTerms = {
  page: ['page', 'pages'],
  paragraph: ['paragraph', 'paragraphs'],
  chapter: ['chapter', 'chapters'],
  section: ['section', 'sections'],
  table: ['table', 'tables'],
  figure: ['figure', 'figures'],
  appendix: ['appendix', 'appendices'],
};

/** What a news desk needs: the statement, whose it is, the source, the date and the address. */
export const plain: ProseStyle = {
  name: 'plain',
  summary: 'what it says, who says it, the source, its date and its address',
  writes: 'prose',
  dialect: 'british',
  beside: 'note',
  states: true,
  honours: 'kept',
  wantsAccess: () => false,
  entry: (work) => whole(work, ''),
  mention: (work, { places }) => whole(work, places.map((place) => located(place, terms)).join(', ')),
  speaker: spoken,
};

function whole(work: Work, place: string): Marked {
  const { kind, title, issued, url } = work;
  const [container, publisher] = venueOf(work);
  return series(
    [
      nameList(work.authors.map(spoken), names, 'british'),
      title === undefined ? UNKNOWN_TITLE : inMarks(title, 'double'),
      neutralCitation(work) ?? work.number,
      container ?? publisher,
      container === undefined || kind === 'newspaper' || kind === 'magazine' ? '' : publisher,
      issued === undefined ? 'undated' : britishDate(issued),
      place,
      url === undefined ? '' : link(url),
    ],
    ', ',
    'british',
  );
}
