import { sourceLine } from '../record/source-line.ts';
import type { Json } from '../records/types.ts';
import { longDate } from '../text/dates.ts';
import { inMarks } from '../text/quotation-marks.ts';
import { onOneLine } from '../text/safe-text.ts';

/** A field's value on one line, for a cell of a table. */
export function cellText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'object') return onOneLine(String(value));
  if (Array.isArray(value)) return value.map((member) => cellText(member)).join('; ');
  if ('source' in value) {
    const { text, address } = evidenceText(value);
    return address === undefined ? text : `${text}, ${address}`;
  }
  if ('family' in value || 'literal' in value) return personText(value);
  if ('later_mentions' in value) return formText(value);
  return Object.entries(value)
    .map(([key, member]) => `${onOneLine(key.replaceAll('_', ' '))} ${cellText(member)}`)
    .join(', ');
}

/** A form of address with the date from which it is right. */
function formText({ from, first_mention, later_mentions }: { readonly [part: string]: Json }): string {
  return `${cellText(first_mention)}, then ${cellText(later_mentions)} (from ${longDate(cellText(from))})`;
}

/** A CSL name in the order in which it is spoken. */
function personText({ given, family, literal }: { readonly [part: string]: Json }): string {
  return [given, family, literal]
    .filter((part) => part !== undefined)
    .map(cellText)
    .join(' ');
}

/** A text and the address that it stands for, where it has one. */
export interface Addressed {
  readonly text: string;
  readonly address?: string;
}

/** A piece of evidence as a card prints it: what and where, and its address. */
export function evidenceText(evidence: { readonly [key: string]: Json }): Addressed {
  const title = evidence['title'] === undefined ? [] : [inMarks(cellText(evidence['title']), 'double')];
  const place = evidence['locator'] === undefined ? [] : [cellText(evidence['locator'])];
  const what = `${[sourceLine(evidence), ...title, ...place].join(', ')} [${cellText(evidence['source'])}]`;
  const address = cellText(evidence['URL']);
  return { text: onOneLine(what), ...(address !== '' && { address }) };
}
