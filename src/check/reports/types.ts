import type { Item, Json } from '../../records/types.ts';

/** The fields of an item that a check gives, in order. */
export const ITEM_FIELDS = [
  'path',
  'line',
  'column',
  'end_line',
  'end_column',
  'offset',
  'length',
  'kind',
  'verdict',
  'severity',
  'text',
  'expected',
  'record',
  'also',
  'source',
  'message',
  'diff',
] as const;

/** What a check found, as an item has it. */
export interface Found {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly offset: number;
  readonly length: number;
  readonly rule: string;
  readonly verdict: string;
  readonly severity: string;
  readonly text: string;
  readonly expected: string | undefined;
  readonly records: readonly string[];
  readonly source: string | undefined;
  readonly message: string;
  readonly diff: string | undefined;
}

/** Reads an item back. */
export function foundIn(item: Item): Found {
  const text = (field: string) => asText(item[field]) ?? '';
  const number = (field: string) => Number(item[field] ?? 0);
  const also = item['also'];
  return {
    path: text('path'),
    line: number('line'),
    column: number('column'),
    endLine: number('end_line'),
    endColumn: number('end_column'),
    offset: number('offset'),
    length: number('length'),
    rule: `${text('kind')}/${text('verdict')}`,
    verdict: text('verdict'),
    severity: text('severity'),
    text: text('text'),
    expected: asText(item['expected']),
    records: [asText(item['record']) ?? [], Array.isArray(also) ? also.map(String) : []].flat(),
    source: asText(item['source']),
    message: text('message'),
    diff: asText(item['diff']),
  };
}

function asText(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
