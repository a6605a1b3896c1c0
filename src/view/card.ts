import type { Json } from '../records/types.ts';
import { longDate } from '../text/dates.ts';
import { onOneLine } from '../text/safe-text.ts';
import { type Addressed, cellText, evidenceText } from './cell.ts';
import { labelOf } from './label.ts';
import type { Row } from './types.ts';

export interface CardLine {
  readonly field: string;
  readonly label: string;
  readonly lines: readonly Addressed[];
}

const DATES = new Set(['date', 'said_on', 'issued', 'accessed']);

/** The labelled lines under a record's headline; a field with nothing in it has none. */
export function cardLines({ item, fields }: Row): readonly CardLine[] {
  return fields.flatMap((field) => {
    const lines = linesOf(field, item[field]);
    return lines.length === 0 ? [] : [{ field, label: labelOf(field), lines }];
  });
}

function linesOf(field: string, value: Json | undefined): readonly Addressed[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'string' && DATES.has(field)) return [{ text: longDate(onOneLine(value)) }];
  if (typeof value !== 'object') return [{ text: cellText(value) }];
  if (!Array.isArray(value)) {
    return Object.entries(value).map(([key, member]) => ({
      text: Array.isArray(member)
        ? `${onOneLine(key)} (${member.length}): ${member.map(cellText).join(', ')}`
        : `${onOneLine(key)}: ${cellText(member)}`,
    }));
  }
  return isEvidence(value) ? value.map(evidenceText) : [{ text: cellText(value) }];
}

/** A text as a reader without links has it: its address on the next line. */
export function spelledOut({ text, address }: Addressed): readonly string[] {
  return address === undefined ? [text] : [text, address];
}

function isEvidence(list: readonly Json[]): list is readonly { readonly [key: string]: Json }[] {
  return list.every((entry) => typeof entry === 'object' && entry !== null && 'source' in entry);
}
