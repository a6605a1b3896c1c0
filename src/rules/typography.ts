import { everyRecord } from '../dataset/every-record.ts';
import type { Path } from '../dataset/types.ts';
import type { CaseyRecord, Json } from '../records/types.ts';
import type { Rule } from './types.ts';

/** Other people's words, and what is not words at all: they stand as they are. */
const AS_THEY_ARE = new Set(['id', 'URL', 'title', 'evidence', 'related', 'topics']);

export const typography: Rule = {
  code: 'CASEY014',
  name: 'typography',
  summary: 'our own words have curly quotation marks and apostrophes, one space between words and no hyphen for a dash',
  scope: 'house',
  check: ({ dataset }) =>
    everyRecord(dataset).flatMap(({ kind, record, file, at }) =>
      Object.entries(record)
        .filter(([field]) => !AS_THEY_ARE.has(field) && !(kind.plural === 'quotes' && field === 'text'))
        .flatMap(([field, value]) => faults(value, [field]))
        .map(({ path, fault }) => ({ file, path: at(...path), message: fault })),
    ),
};

interface Fault {
  readonly path: Path;
  readonly fault: string;
}

function faults(value: Json | CaseyRecord | undefined, path: Path): readonly Fault[] {
  if (typeof value === 'string') return faultOf(value).map((fault) => ({ path, fault }));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    faults(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function faultOf(text: string): readonly string[] {
  if (/["']/.test(text)) return ['has a straight quotation mark or apostrophe; expected ’ “ ” ‘ ’'];
  if (/ {2}/.test(text)) return ['has two spaces together; expected one'];
  return / - /.test(text) ? ['has a hyphen for a dash; expected –'] : [];
}
