import type { Dataset } from '../dataset/types.ts';
import type { CaseyRecord, Json } from '../records/types.ts';
import { authorIds } from './authors.ts';
import { type Locator, statedPlace } from './locator.ts';
import { plain } from './marked.ts';

/** Whose statement a record is, where a source only reports it: a report, a speaker, or one not named. */
export type Original =
  | { readonly is: 'work'; readonly source: CaseyRecord; readonly places: readonly Locator[] }
  | { readonly is: 'speaker'; readonly record: CaseyRecord; readonly on: string | undefined }
  | { readonly is: 'words'; readonly words: string };

/** The voices that speak in a report itself. */
const IN_REPORT = new Set<Json | undefined>(['review', 'quoted-officer', 'quoted-public']);

/** Gives whose statement a record is, where it is not the source's own; undefined where it is, or nobody says. */
export function originalOf(record: CaseyRecord, source: CaseyRecord, dataset: Dataset): Original | undefined {
  const speaker = record['speaker'];
  if (typeof speaker === 'string') return speakerOf(record, speaker, source, dataset);
  const report = record['report'];
  if (!IN_REPORT.has(record['voice']) || typeof report !== 'string' || source['is_report'] === report) return undefined;
  const stated = record['in_report'];
  const places = typeof stated === 'string' ? statedPlace(stated) : [];
  const original = dataset.records['sources']?.find((known) => known['is_report'] === report);
  return original === undefined
    ? { is: 'words', words: plain(`the ${report} report`) }
    : { is: 'work', source: original, places };
}

function speakerOf(record: CaseyRecord, id: string, source: CaseyRecord, dataset: Dataset): Original | undefined {
  const speaker = dataset.get('people', id) ?? dataset.get('organisations', id);
  if (speaker === undefined || isOwn(source, speaker)) return undefined;
  const on = [record['said_on'], record['date']].find((date) => typeof date === 'string');
  return { is: 'speaker', record: speaker, on };
}

/** Whether a source is the speaker's own: written by that person, or published by that body. */
function isOwn(source: CaseyRecord, speaker: CaseyRecord): boolean {
  if (authorIds(source).includes(speaker.id)) return true;
  const names = [speaker['name'], speaker['abbreviation']].filter((name) => name !== undefined);
  const authors = Array.isArray(source['author']) ? source['author'] : [];
  const owners = [source['publisher'], ...authors.map(({ literal }) => literal)];
  return speaker['kind'] === 'organisation' && owners.some((owner) => names.includes(owner));
}
