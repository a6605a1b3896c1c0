import { everyRecord } from '../dataset/every-record.ts';
import type { Path } from '../dataset/types.ts';
import type { CaseyRecord, Json } from '../records/types.ts';
import { safeText } from '../text/safe-text.ts';
import type { Rule } from './types.ts';

export const cleanText: Rule = {
  code: 'CASEY010',
  name: 'clean-text',
  summary: 'no text has control characters, marks that reorder it, or anything else that a reader cannot see',
  scope: 'dataset',
  check: ({ dataset }) => {
    const unclean = (file: string) => (path: Path) => ({
      file,
      path,
      message: `has a character that cannot be seen; expected text without control characters and bidi marks`,
    });
    const whole = [
      ['dataset.yaml', dataset.meta],
      ['retired.yaml', dataset.retired],
      ['corrections.yaml', dataset.corrections],
      ['evidence.lock.json', dataset.lock ?? {}],
    ] as const;
    return [
      ...whole.flatMap(([file, value]) => uncleanPaths(JSON.parse(JSON.stringify(value))).map(unclean(file))),
      ...everyRecord(dataset).flatMap(({ record, file, at }) =>
        uncleanPaths(record).map((path) => unclean(file)(at(...path))),
      ),
    ];
  },
};

function uncleanPaths(value: Json | CaseyRecord | undefined, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return safeText(value) === value ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    uncleanPaths(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
