import { usageError } from '../errors.ts';
import { recordKinds } from '../records/index.ts';
import type { RecordKind } from '../records/types.ts';
import { didYouMean } from './suggest.ts';
import type { Value } from './values.ts';

/** The kinds of record, by their plurals. */
export function kindValues(): readonly Value[] {
  return recordKinds.map(({ plural, summary }) => ({ name: plural, summary }));
}

/**
 * Gives the kind of record that is named, in the singular or the plural.
 * @throws CaseyError where there is none
 */
export function kindNamed(name: string): RecordKind {
  const wanted = name.toLowerCase();
  const found = recordKinds.find(({ kind, plural }) => kind === wanted || plural === wanted);
  if (found !== undefined) return found;
  const plurals = recordKinds.map(({ plural }) => plural);
  throw usageError(`unknown kind '${name}'${didYouMean(name, plurals)}`, `one of ${plurals.join(', ')}`);
}
