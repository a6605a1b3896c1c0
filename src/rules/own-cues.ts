import { cueTableOf } from '../check/cue-table.ts';
import { cueBook } from '../check/cues.ts';
import { sentencesOf } from '../check/sentences.ts';
import { everyRecord, type Place } from '../dataset/every-record.ts';
import { checkedCues, type Json } from '../records/types.ts';
import type { Rule } from './types.ts';

export const ownCues: Rule = {
  code: 'CASEY020',
  name: 'own-cues',
  summary:
    'the cues of a record find what the record itself says, one of them at least, and each has words in every group',
  scope: 'house',
  check: ({ dataset }) =>
    everyRecord(dataset).flatMap((place) => {
      const cues = checkedCues(place.record);
      if (cues.length === 0) return [];
      const { record, file, at } = place;
      const table = cueTableOf({
        meta: dataset.meta,
        records: { [place.kind.plural]: [{ ...record, wordings: [] }] },
        cues: { [record.id]: cues },
      });
      const { find } = cueBook(table);
      const texts = ownTexts(place);
      const own = texts.flatMap((text) => [...sentencesOf(text)]).map(({ words }) => find(words));
      const matched = table.cues.some(({ all }) =>
        own.some((hits) => all.every((group) => group.some((number) => hits.numbers.includes(number)))),
      );
      const empty = table.cues.findIndex(({ all }) => all.some((group) => group.length === 0));
      if (empty !== -1)
        return [{ file, path: at('cues', empty), message: `a cue of '${record.id}' has a group without a word in it` }];
      if (matched) return [];
      return [
        {
          file,
          path: at('cues'),
          message: `no cue of '${record.id}' finds what the record says; expected one that does`,
        },
      ];
    }),
};

/** What a record says and how it is asked for. */
function ownTexts({ kind, record }: Place): readonly string[] {
  const { main, detail, aside } = kind.searched;
  return [...main, ...detail, ...aside, 'asks', 'date'].flatMap((field) => strings(record[field]));
}

function strings(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}
