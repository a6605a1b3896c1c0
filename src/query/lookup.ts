import type { Dataset, Entry } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { didYouMean } from './suggest.ts';

export interface Found extends Entry {
  /** The retired id under which it was asked for, where it was. */
  readonly retired?: string;
}

/**
 * Gives the record that has an id; for a retired id, the record that took its place.
 * @throws CaseyError where there is none
 */
export function lookUp(dataset: Dataset, id: string): Found {
  const entry = dataset.find(id);
  if (entry !== undefined) return entry;
  const gone = dataset.retired.find((retired) => retired.id === id);
  if (gone === undefined) {
    throw usageError(
      `unknown id '${id}'${didYouMean(id, dataset.ids())}`,
      'ids stand in every list: casey findings, casey quotes …',
    );
  }
  const successor = gone.successor === undefined ? undefined : dataset.find(gone.successor);
  if (successor === undefined)
    throw usageError(`'${id}' was retired on ${gone.retired_on}: ${gone.why}`, 'nothing took its place');
  return { ...successor, retired: id };
}
