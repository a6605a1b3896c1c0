import type { Entry } from '../dataset/types.ts';
import { cellText } from '../view/cell.ts';

/** Fields in which there is nothing to look for that other fields or other records do not say. */
const PASSED_OVER = new Set([
  'id',
  'kind',
  'caveat',
  'evidence',
  'related',
  'found_in',
  'derived_from',
  'used_by',
  'counts',
]);

/** The words by which a record is found: all that it says, on one line. */
export function wordsOf({ record }: Entry): string {
  return Object.entries(record)
    .filter(([field]) => !PASSED_OVER.has(field))
    .map(([, value]) => cellText(value))
    .filter((words) => words !== '')
    .join(' · ');
}
