import { longDate } from '../text/dates.ts';
import type { Expected } from './agreement.ts';
import type { ReadyCue } from './cues.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['days', 1],
  ['weeks', 7],
  ['months', 365 / 12],
  ['years', 365],
  ['decades', 3650],
]);

/** The unit of a cue's numbers. */
export function unitOf({ cue, record }: ReadyCue): string {
  return cue.unit ?? String(record['unit'] ?? '');
}

/** The date that a cue asks for, where it asks for one. */
export function dateOf({ cue, record, plural }: ReadyCue): string | undefined {
  if (cue.date !== undefined) return cue.date;
  return plural === 'events' ? String(record['date']) : undefined;
}

/** What a cue's record has: more than one where the record states several numbers; a length of time in days. */
export function expectedOf(ready: ReadyCue): readonly Expected[] {
  const scale = DAYS.get(unitOf(ready)) ?? 1;
  const { value, low, high, qualifier } = ready.record;
  if (ready.cue.values !== undefined)
    return ready.cue.values.map((number) => ({ low: number * scale, high: number * scale, qualifier: 'exact' }));
  const from = typeof value === 'number' ? value : low;
  const to = typeof value === 'number' ? value : high;
  if (typeof from !== 'number' || typeof to !== 'number') return [];
  return [{ low: from * scale, high: to * scale, qualifier: String(qualifier ?? 'exact') }];
}

/** What a draft should have printed. */
export function printedOf(ready: ReadyCue): string {
  const date = dateOf(ready);
  if (date !== undefined) return longDate(date);
  if (ready.cue.values !== undefined) return `${ready.cue.values.join(' and ')} ${unitOf(ready)}`.trim();
  return String(ready.record['printed'] ?? '');
}
