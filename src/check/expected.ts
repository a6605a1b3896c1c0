import type { Cue } from '../dataset/types.ts';
import type { CaseyRecord } from '../records/types.ts';
import { longDate } from '../text/dates.ts';
import type { ExpectedNumber } from './agreement.ts';
import { DAYS } from './days.ts';

/** What a sentence that answers a cue should have, where it has a number or a date. */
export interface Expected {
  /** The unit of the numbers. */
  readonly unit: string;
  /** The numbers: more than one where the record states several; a length of time in days. */
  readonly numbers: readonly ExpectedNumber[];
  readonly date?: string | undefined;
  /** What a draft should have printed. */
  readonly printed: string;
  /** What a figure counts, or what the record says of which it is the date or a number. */
  readonly counted?: string | undefined;
}

/** Reads from a record what one of its cues asks for. */
export function expectedBy(record: CaseyRecord, plural: string, cue: Cue): Expected {
  const unit = cue.unit ?? String(record['unit'] ?? '');
  const dated = plural === 'events' && cue.values === undefined;
  const date = cue.date ?? (dated ? String(record['date']) : undefined);
  return {
    unit,
    numbers: numbersIn(record, cue, DAYS.get(unit) ?? 1),
    date,
    printed: printedOf(record, cue, unit, date),
    counted: countedIn(record, date !== undefined || cue.values !== undefined),
  };
}

function countedIn({ base, text }: CaseyRecord, isTold: boolean): string | undefined {
  if (typeof base === 'string') return base;
  return isTold && typeof text === 'string' ? text.replace(/\.$/, '') : undefined;
}

function numbersIn(record: CaseyRecord, { values, qualifier: own }: Cue, scale: number): readonly ExpectedNumber[] {
  if (values !== undefined)
    return values.map((number) => ({ low: number * scale, high: number * scale, qualifier: own ?? 'exact' }));
  const { value, low, high, qualifier } = record;
  const from = typeof value === 'number' ? value : low;
  const to = typeof value === 'number' ? value : high;
  if (typeof from !== 'number' || typeof to !== 'number') return [];
  return [{ low: from * scale, high: to * scale, qualifier: String(qualifier ?? 'exact') }];
}

function printedOf(record: CaseyRecord, { values, qualifier }: Cue, unit: string, date: string | undefined): string {
  if (date !== undefined) return longDate(date);
  const how = qualifier?.replace('-', ' ') ?? '';
  const said = unit === 'percent' ? 'per cent' : unit;
  if (values !== undefined)
    return `${how} ${values.map((value) => value.toLocaleString('en-GB')).join(' and ')} ${said}`.trim();
  return String(record['printed'] ?? '');
}
