import { everyRecord } from '../dataset/every-record.ts';
import { fold } from '../text/fold.ts';
import type { Rule } from './types.ts';

/** A run of this many words in common is somebody else's sentence. */
const RUN = 12;
const OWN_FIELDS = [
  'text',
  'claim',
  'instead',
  'note',
  'contested',
  'base',
  'period',
  'comparator',
  'description',
  'role',
];

export const ownWords: Rule = {
  code: 'CASEY018',
  name: 'own-words',
  summary: `no text of ours has ${RUN} words in a row from a copy of a source`,
  scope: 'house',
  check: ({ dataset, copies = new Map() }) => {
    const runs = new Map([...copies].flatMap(([id, copy]) => runsOf(copy).map((run) => [run, id] as const)));
    return everyRecord(dataset).flatMap(({ kind, record, file, at }) =>
      OWN_FIELDS.filter((field) => !(kind.plural === 'quotes' && field === 'text')).flatMap((field) => {
        const value = record[field];
        const run = typeof value === 'string' ? runsOf(value).find((words) => runs.has(words)) : undefined;
        if (run === undefined) return [];
        return [
          { file, path: at(field), message: `has “${run}” as ${runs.get(run)} prints it; expected words of our own` },
        ];
      }),
    );
  },
};

function runsOf(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, index) => words.slice(index, index + RUN).join(' '));
}
