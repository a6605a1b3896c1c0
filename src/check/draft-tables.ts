import type { CompiledDataset } from '../dataset/types.ts';
import { tokensOf } from '../search/tokens.ts';
import { type CueTable, cuedKinds, cueTableOf } from './cue-table.ts';
import { type NameForm, type Naming, nameForms, namingsOf } from './name-forms.ts';
import type { TabledPerson } from './quotation/names.ts';
import { peopleIn } from './quotation/people.ts';
import { quotesIn, type TabledQuote } from './record/quotes.ts';

/** What a check of drafts reads of a dataset: plain JSON, made once when it is compiled. */
export interface DraftTables {
  readonly cues: CueTable;
  /** The words of which a draft that is about the dataset's matter has some, each taken apart. */
  readonly subject: readonly (readonly string[])[];
  /** The right and wrong forms of names. */
  readonly names: readonly NameForm[];
  /** For the id of each person and body, how they are to be named. */
  readonly namings: { readonly [id: string]: Naming };
  readonly people: readonly TabledPerson[];
  readonly quotes: readonly TabledQuote[];
  /** For the id of each record that a finding may name, its sources in a few words. */
  readonly sources: { readonly [id: string]: string };
}

/** Makes the tables of a dataset. */
export function draftTablesOf(compiled: Omit<CompiledDataset, 'index' | 'cited'>): DraftTables {
  const { people = [], organisations = [], quotes = [] } = compiled.records;
  const named = [...cuedKinds, 'quotes', 'people', 'organisations'].flatMap((plural) => compiled.records[plural] ?? []);
  return {
    cues: cueTableOf(compiled),
    subject: (compiled.meta.subject ?? []).map(tokensOf),
    names: nameForms(people, organisations),
    namings: Object.fromEntries([...people, ...organisations].map((record) => [record.id, namingsOf(record)])),
    people: peopleIn(people, organisations),
    quotes: quotesIn(quotes, compiled.lock),
    sources: Object.fromEntries(
      named.flatMap(({ id, source }) => (typeof source === 'string' ? [[id, source] as const] : [])),
    ),
  };
}
