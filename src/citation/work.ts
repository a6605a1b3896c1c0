import type { CaseyRecord, Json } from '../records/types.ts';
import { plain } from './marked.ts';
import { type Name, spoken } from './names.ts';

/** The kinds of work that styles tell apart. */
export type WorkKind = 'newspaper' | 'magazine' | 'blog' | 'web' | 'report' | 'legislation' | 'judgment';

/** A date as far as it is known; the month and day from 1. */
export interface Day {
  readonly year: number;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** A source as styles see it. What is absent is not known. */
export interface Work {
  readonly id: string;
  readonly kind: WorkKind;
  /** The source's own CSL type. */
  readonly type: string;
  readonly title?: string | undefined;
  readonly authors: readonly Name[];
  readonly container?: string | undefined;
  readonly publisher: string;
  readonly authority?: string | undefined;
  readonly number?: string | undefined;
  readonly issued?: Day | undefined;
  readonly accessed?: Day | undefined;
  readonly url?: string | undefined;
}

/** What stands for the title of a source whose title is not known. */
export const UNKNOWN_TITLE = '[Title not known]';

const KINDS: ReadonlyMap<string, WorkKind> = new Map([
  ['article-newspaper', 'newspaper'],
  ['article-magazine', 'magazine'],
  ['article-journal', 'magazine'],
  ['article', 'magazine'],
  ['post-weblog', 'blog'],
  ['report', 'report'],
  ['book', 'report'],
  ['thesis', 'report'],
  ['pamphlet', 'report'],
  ['legislation', 'legislation'],
  ['bill', 'legislation'],
  ['regulation', 'legislation'],
  ['legal_case', 'judgment'],
]);

/**
 * A source as a work to cite.
 * @param authors its authors as the style names them
 * @param accessed a date of access that is not in the data, as `2023-03-21`
 */
export function workOf(source: CaseyRecord, authors: readonly Name[], accessed: string | undefined): Work {
  const type = text(source['type']) ?? 'webpage';
  const container = text(source['container-title']);
  const publisher = text(source['publisher']) ?? '';
  const url = text(source['URL']);
  return {
    id: source.id,
    kind: KINDS.get(type) ?? 'web',
    type,
    title: text(source['title']),
    authors,
    container,
    // An author who publishes is not named again where there is a site to name.
    publisher: authors.some((name) => spoken(name) === publisher) ? (container ?? publisher) : publisher,
    authority: text(source['authority']),
    number: text(source['number']),
    issued: dayOf(text(source['issued'])),
    // What has no address was not read at one.
    accessed: url === undefined ? undefined : dayOf(accessed ?? text(source['accessed'])),
    url,
  };
}

/** The parts of an ISO date; undefined where there is none. */
export function dayOf(iso: string | undefined): Day | undefined {
  if (iso === undefined) return undefined;
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, month, day };
}

/** Where a work stands: the site or paper, and the publisher where it is another. */
export function venueOf({
  container,
  publisher,
}: Work): readonly [container: string | undefined, publisher: string | undefined] {
  return [container, publisher === container ? undefined : publisher];
}

/** The neutral citation of a judgment, as in `[2024] EWHC 1 (Admin)`; undefined where it is not known. */
export function neutralCitation({ authority, number, issued }: Work): string | undefined {
  if (authority === undefined || number === undefined || issued === undefined) return undefined;
  return `[${issued.year}] ${authority} ${number}`;
}

/** Whether the title says the year already, as that of an Act or of regulations does. */
export function endsInYear({ title, issued }: Work): boolean {
  return issued !== undefined && title?.endsWith(` ${issued.year}`) === true;
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? plain(value) : undefined;
}
