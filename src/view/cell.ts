import { sourceLine } from '../record/source-line.ts';
import type { Json } from '../records/types.ts';
import { longDate } from '../text/dates.ts';
import { inMarks } from '../text/quotation-marks.ts';
import { safeText } from '../text/safe-text.ts';

/** A field's value on one line, for a cell of a table. */
export function cellText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return onOneLine(String(value));
  if (Array.isArray(value)) return value.map((member) => cellText(member)).join('; ');
  if ('source' in value) return evidenceLines(value).join(', ');
  if ('family' in value || 'literal' in value) return personText(value);
  if ('later_mentions' in value) return formText(value);
  return Object.entries(value)
    .map(([key, member]) => `${key.replaceAll('_', ' ')} ${cellText(member)}`)
    .join(', ');
}

function onOneLine(text: string): string {
  const safe = safeText(text);
  return /[^\S ]/.test(safe) ? safe.replace(/\s+/g, ' ') : safe;
}

/** A form of address with the date from which it is right. */
function formText({ from, first_mention, later_mentions }: { readonly [part: string]: Json }): string {
  return `${cellText(first_mention)}, then ${cellText(later_mentions)} (from ${longDate(String(from))})`;
}

/** A CSL name in the order in which it is spoken. */
function personText({ given, family, literal }: { readonly [part: string]: Json }): string {
  return [given, family, literal].filter((part) => part !== undefined).join(' ');
}

/** A piece of evidence as a card prints it: what and where on one line, its address on the next. */
export function evidenceLines(evidence: { readonly [key: string]: Json }): readonly string[] {
  const title = evidence['title'] === undefined ? [] : [inMarks(cellText(evidence['title']), 'double')];
  const place = evidence['locator'] === undefined ? [] : [cellText(evidence['locator'])];
  const what = `${[sourceLine(evidence), ...title, ...place].join(', ')} [${cellText(evidence['source'])}]`;
  return [what, cellText(evidence['URL'])].filter((line) => line !== '').map(safeText);
}
