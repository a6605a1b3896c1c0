import { inverted } from '../citation/names.ts';
import { type Day, neutralCitation, venueOf, type WorkKind } from '../citation/work.ts';
import type { FileEntry, FileStyle } from './types.ts';

const TYPES: Readonly<Record<WorkKind, string>> = {
  newspaper: 'NEWS',
  magazine: 'MGZN',
  blog: 'BLOG',
  web: 'ELEC',
  report: 'RPRT',
  legislation: 'STAT',
  judgment: 'CASE',
};

/** Records in the format of Research Information Systems. */
export const ris: FileStyle = {
  name: 'ris',
  summary: 'RIS, for reference managers',
  writes: 'file',
  honours: 'dropped',
  wantsAccess: () => false,
  file: (entries) => entries.map(entry).join('\n'),
};

function entry({ work, notes }: FileEntry): string {
  const [container, publisher] = venueOf(work);
  const lines = [
    ['TY', TYPES[work.kind]],
    ['ID', work.id],
    ...work.authors.map((name) => ['AU', inverted(name)]),
    ['TI', work.title],
    ['T2', container],
    ['PB', publisher],
    ['M1', neutralCitation(work) ?? work.number],
    ['PY', work.issued === undefined ? undefined : String(work.issued.year)],
    ['DA', work.issued === undefined ? undefined : slashed(work.issued)],
    // Of a statute, this tag is the date on which it was made.
    ['Y2', work.accessed === undefined || work.kind === 'legislation' ? undefined : slashed(work.accessed)],
    ['UR', work.url],
    ...notes.map((note) => ['N1', note]),
  ].flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\n`]));
  return `${lines.join('')}ER  - \n`;
}

/** '2023/03/21/' or, as far as it is known, '2023/03//': the format wants its three strokes. */
function slashed({ year, month, day }: Day): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}
