import { recordKinds } from '../records/index.ts';
import type { Value } from './values.ts';

/** The kinds of record, by their plurals. */
export function kindValues(): readonly Value[] {
  return recordKinds.map(({ plural, summary }) => ({ name: plural, summary }));
}
