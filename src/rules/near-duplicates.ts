import { everyRecord } from '../dataset/every-record.ts';
import type { CaseyRecord } from '../records/types.ts';
import { fold } from '../text/fold.ts';
import type { Rule } from './types.ts';

/** Two texts that share this part of all their words say the same thing. */
const ALIKE = 0.8;

export const nearDuplicates: Rule = {
  code: 'CASEY015',
  name: 'near-duplicates',
  summary: 'no two records of a kind say nearly the same, unless one names the other as related',
  scope: 'house',
  check: ({ dataset }) => {
    const facts = everyRecord(dataset)
      .filter(({ record }) => typeof record['text'] === 'string')
      .map((place) => ({ ...place, words: new Set(fold(String(place.record['text'])).match(/[\p{L}\p{N}]+/gu)) }));
    return facts.flatMap((one, index) => {
      const twin = facts
        .slice(0, index)
        .find(
          (other) =>
            other.kind === one.kind && !tied(one.record, other.record) && likeness(one.words, other.words) >= ALIKE,
        );
      if (twin === undefined) return [];
      const message = `'${one.record.id}' says nearly what '${twin.record.id}' says; expected one record, or words that tell them apart`;
      return [{ file: one.file, path: one.at('text'), message }];
    });
  },
};

/** Jaccard's index: the words that both have among those that either has. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size > b.size * 1.5 || b.size > a.size * 1.5 || numbers(a) !== numbers(b)) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared);
}

/** Whether a record sends its reader to the other: then they have been told apart on purpose. */
function tied(a: CaseyRecord, b: CaseyRecord): boolean {
  const names = (record: CaseyRecord, id: string) => Array.isArray(record['related']) && record['related'].includes(id);
  return names(a, b.id) || names(b, a.id);
}

function numbers(words: ReadonlySet<string>): string {
  return [...words]
    .filter((word) => /\d/.test(word))
    .toSorted()
    .join(' ');
}
