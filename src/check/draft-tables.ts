import type { CompiledDataset } from '../dataset/types.ts';
import { type CueTable, cueTableOf } from './cue-table.ts';
import { type NameForm, nameForms } from './name-forms.ts';

/** What a dataset alone decides of how drafts are read: plain JSON, made once when it is compiled. */
export interface DraftTables {
  readonly cues: CueTable;
  /** The right and wrong forms of names. */
  readonly names: readonly NameForm[];
}

/** Makes the tables of a dataset. */
export function draftTablesOf(compiled: Pick<CompiledDataset, 'meta' | 'records' | 'cues'>): DraftTables {
  const { people = [], organisations = [] } = compiled.records;
  return { cues: cueTableOf(compiled), names: nameForms(people, organisations) };
}
