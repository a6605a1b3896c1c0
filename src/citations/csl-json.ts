import { type Day, venueOf } from '../citation/work.ts';
import type { FileEntry, FileStyle } from './types.ts';

/** Items for citation processors (Citation Style Language 1.0.2). */
export const cslJson: FileStyle = {
  name: 'csl-json',
  summary: 'CSL-JSON, for citation processors and reference managers',
  writes: 'file',
  honours: 'dropped',
  wantsAccess: () => false,
  file: (entries) => `${JSON.stringify(entries.map(item), null, 2)}\n`,
};

function item({ work, notes }: FileEntry): { readonly [field: string]: unknown } {
  const [container, publisher] = venueOf(work);
  const fields = {
    id: work.id,
    type: work.type,
    title: work.title,
    author: work.authors.length === 0 ? undefined : work.authors,
    'container-title': container,
    publisher,
    authority: work.authority,
    number: work.number,
    issued: dateOf(work.issued),
    URL: work.url,
    accessed: dateOf(work.accessed),
    note: notes.length === 0 ? undefined : notes.join('. '),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function dateOf(date: Day | undefined): unknown {
  if (date === undefined) return undefined;
  return { 'date-parts': [[date.year, date.month, date.day].filter((part) => part !== undefined)] };
}
