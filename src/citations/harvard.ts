import { britishDate, dayAndMonth } from '../citation/dates.ts';
import { type LocatorTerms, located } from '../citation/locator.ts';
import { italic, link, type Marked, punctuated, quoted, series } from '../citation/marked.ts';
import { ET_AL_ITALIC, initialled, type NameList, nameList, short } from '../citation/names.ts';
import { type Day, neutralCitation, UNKNOWN_TITLE, venueOf, type Work } from '../citation/work.ts';
import type { ProseStyle } from './types.ts';

const names: NameList = { most: 3, kept: 1, others: ` ${ET_AL_ITALIC}`, last: () => ' and ' };

const terms: LocatorTerms = {
  page: ['p.', 'pp.'],
  paragraph: ['para.', 'paras'],
  chapter: ['ch.', 'chs'],
  section: ['sect.', 'sects'],
  table: ['tbl.', 'tbls'],
  figure: ['fig.', 'figs'],
  appendix: ['app.', 'apps'],
};

/** Harvard as Cite Them Right has it. */
export const harvard: ProseStyle = {
  name: 'harvard',
  summary: 'Harvard (Cite Them Right): a reference, and the citation in the text',
  writes: 'prose',
  dialect: 'british',
  beside: 'in-text',
  honours: 'dropped',
  wantsAccess: () => true,
  entry: (work, { letter }) => {
    const [container, publisher] = venueOf(work);
    const authors = nameList(work.authors.map(inverted), names, 'british');
    const paper = isPaper(work) && authors === '' && container !== undefined;
    const opening = authors !== '' ? authors : paper ? italic(container) : titleOf(work);
    const within = container === undefined || paper ? '' : italic(container);
    const title = opening === titleOf(work) ? '' : titleOf(work);
    const head = `${opening} (${yearOf(work.issued, letter)})`;
    const first = series([head, series([title, within], ', ', 'british')], ' ', 'british');
    const cited = series([first, neutralCitation(work)], ' ', 'british');
    const body = series([cited, isPaper(work) ? '' : publisher], '. ', 'british');
    const dated = (isPaper(work) || work.kind === 'blog') && work.issued !== undefined ? dayAndMonth(work.issued) : '';
    return punctuated(series([series([body, dated], ', ', 'british'), address(work)], '. ', 'british'), '.', 'british');
  },
  mention: (work, { places, letter }) => {
    const authors = nameList(work.authors.map(short), names, 'british');
    const paper = isPaper(work) && work.container !== undefined ? italic(work.container) : titleOf(work);
    const by = authors === '' ? paper : authors;
    return series([by, yearOf(work.issued, letter), ...places.map((place) => located(place, terms))], ', ', 'british');
  },
  speaker: (name, date) => series([short(name), date === undefined ? '' : String(date.year)], ', ', 'british'),
  key: (work) => {
    const paper = isPaper(work) && work.container !== undefined ? work.container : (work.title ?? UNKNOWN_TITLE);
    const by = nameList(work.authors.map(inverted), names, 'british') || paper;
    return [by, work.issued === undefined ? 'no date' : String(work.issued.year), work.title ?? UNKNOWN_TITLE];
  },
  tellsApart: 'letter',
};

function inverted(name: Work['authors'][number]): string {
  return initialled(name, '.', '', ', ');
}

function isPaper({ kind }: Work): boolean {
  return kind === 'newspaper' || kind === 'magazine';
}

function titleOf({ kind, title }: Work): Marked {
  if (title === undefined) return UNKNOWN_TITLE;
  return kind === 'newspaper' || kind === 'magazine' || kind === 'blog' ? quoted(title, 'british') : italic(title);
}

function yearOf(issued: Day | undefined, letter: string): string {
  return issued === undefined ? `no date${letter === '' ? '' : ` ${letter}`}` : `${issued.year}${letter}`;
}

function address({ url, accessed }: Work): Marked {
  if (url === undefined) return '';
  return `Available at: ${link(url)}${accessed === undefined ? '' : ` (Accessed: ${britishDate(accessed)})`}`;
}
