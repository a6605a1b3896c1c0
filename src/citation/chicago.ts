import { americanDate } from './dates.ts';
import type { LocatorTerms } from './locator.ts';
import { capitalised, italic, link, type Marked, punctuated, quoted, series } from './marked.ts';
import { inverted, type NameList, nameList, spoken } from './names.ts';
import { titleCase } from './title-case.ts';
import { neutralCitation, UNKNOWN_TITLE, type Work } from './work.ts';

/** What Chicago's two systems have in common; The Chicago Manual of Style, 18th edition. */
export const common = {
  writes: 'prose',
  dialect: 'american',
  honours: 'dropped',
  wantsAccess: ({ issued }: Work) => issued === undefined,
} as const;

export const names: NameList = { most: 2, kept: 1, others: ' et al.', last: () => ' and ' };

const listed: NameList = { most: 6, kept: 3, others: ', et al.', last: () => ', and ' };

export const terms: LocatorTerms = {
  page: ['', ''],
  paragraph: ['para.', 'paras.'],
  chapter: ['chap.', 'chaps.'],
  section: ['sec.', 'secs.'],
  table: ['tbl.', 'tbls.'],
  figure: ['fig.', 'figs.'],
  appendix: ['app.', 'apps.'],
};

/**
 * An entry of a list, its last sentence ended.
 * @param parts what it says of any work but a legal one before when and where it was read
 */
export function entryOf(work: Work, parts: readonly (Marked | undefined)[]): Marked {
  const body = isLegal(work) ? [legal(work)] : [...parts, capitalised(accessOf(work))];
  return punctuated(series([...body, address(work)], '. ', 'american'), '.', 'american');
}

/** What an entry is sorted by first: its authors, else its title. */
export function sortedBy(work: Work): Marked {
  return listedAuthors(work) || (work.title ?? UNKNOWN_TITLE);
}

/**
 * Where a work of a list stands.
 * @param dated its date as it is said there, for a report and for anything else
 */
export function listedSource(work: Work, dated: { readonly report: string; readonly other: string }): Marked {
  const { kind, authors, container, publisher } = work;
  if (kind === 'report') return series([publisher, dated.report], ', ', 'american');
  if (!isPaper(kind)) return series([...siteOf(work, true), dated.other], ', ', 'american');
  // The paper stands for the author of an unsigned article.
  const paper = authors.length === 0 || container === undefined ? '' : italic(container);
  return series([paper, dated.other], ', ', 'american');
}

/** The authors in a list, or what stands for them: the paper of an unsigned article, the owner of a page. */
export function listedAuthors({ authors: [first, ...others], kind, container, publisher }: Work): Marked {
  if (first !== undefined) return nameList([inverted(first), ...others.map(spoken)], listed, 'american');
  if (kind === 'web') return publisher;
  return isPaper(kind) && container !== undefined ? italic(container) : '';
}

export function isPaper(kind: Work['kind']): boolean {
  return kind === 'newspaper' || kind === 'magazine';
}

export function titleOf({ kind, title }: Work): Marked {
  if (title === undefined) return UNKNOWN_TITLE;
  if (kind === 'legislation') return title;
  return kind === 'report' || kind === 'judgment' ? italic(titleCase(title)) : quoted(titleCase(title), 'american');
}

/** Where a page or blog stands: its name, and its publisher where that is another and not the author already. */
export function siteOf(
  { kind, container, publisher, authors }: Work,
  listing: boolean,
): readonly (Marked | undefined)[] {
  if (container === undefined || container === publisher) {
    const owner = listing && kind === 'web' && authors.length === 0 ? undefined : (container ?? publisher);
    return [kind === 'web' || owner === undefined ? owner : italic(owner)];
  }
  if (kind !== 'web') return [italic(container), publisher];
  return listing && authors.length === 0 ? [container] : [container, publisher];
}

/** Regulations or a judgment, which Chicago cites in one way wherever they stand. */
export function legal(work: Work): Marked {
  const title = work.title ?? UNKNOWN_TITLE;
  const cited = neutralCitation(work);
  const year = work.issued === undefined ? '' : ` (${work.issued.year})`;
  return cited === undefined ? series([title, work.number], ', ', 'american') + year : `${title}, ${cited}`;
}

export function isLegal({ kind }: Work): boolean {
  return kind === 'legislation' || kind === 'judgment';
}

/** When an undated page was read; a dated one does not say. */
export function accessOf({ issued, accessed, url }: Work): string {
  return issued !== undefined || accessed === undefined || url === undefined
    ? ''
    : `accessed ${americanDate(accessed)}`;
}

export function address({ url }: Work): Marked {
  return url === undefined ? '' : link(url);
}
