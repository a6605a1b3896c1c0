import type { Dataset } from '../../dataset/types.ts';
import type { CaseyRecord } from '../../records/types.ts';
import type { Values } from '../values.ts';

export type Keeps = (record: CaseyRecord) => boolean;

/** A way to narrow a list: an option of every list command whose kind has the field. */
export interface Filter {
  /** The option's name without dashes, and its key in the query that JSON reports. */
  readonly name: string;
  readonly placeholder: string;
  readonly summary: string;
  /** Which values it takes; without them, whatever is typed. */
  readonly values?: Values;
  /** May be given several times and comma-separated: a record that fits any of them is kept. */
  readonly many?: true;
  /** It applies to kinds that have one of these fields. */
  readonly fields: readonly string[];
  /**
   * Gives the test that a record must pass.
   * @throws CaseyError where a value is not known
   */
  readonly keeps: (values: readonly string[], dataset: Dataset) => Keeps;
}
