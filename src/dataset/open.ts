import type { DraftTables } from '../check/draft-tables.ts';
import { once } from '../once.ts';
import { recordKinds } from '../records/index.ts';
import type { CaseyRecord } from '../records/types.ts';
import type { SearchIndex } from '../search/types.ts';
import type { CitedSources } from './cited-source.ts';
import type { Lock } from './lock.ts';
import type { RecordIndex } from './record-index.ts';
import type { CompiledDataset, Dataset } from './types.ts';

/** The head of a dataset, and the means to get the rest of it. */
export interface Opening
  extends Omit<CompiledDataset, 'records' | 'lock' | 'index' | 'cited' | 'asks' | 'cues' | 'thesaurus'> {
  readonly recordsOf: (plural: string) => readonly CaseyRecord[];
  readonly lockOf: () => Lock | undefined;
  readonly indexOf: () => RecordIndex;
  readonly citedOf: () => CitedSources;
  readonly searchIndexOf: () => SearchIndex;
  readonly draftTablesOf: () => DraftTables;
}

/** Makes a dataset ready to be asked; what it takes to answer is fetched when first it is wanted. */
export function openDataset({
  recordsOf,
  lockOf,
  indexOf,
  citedOf,
  searchIndexOf,
  draftTablesOf,
  ...head
}: Opening): Dataset {
  const records: { [plural: string]: readonly CaseyRecord[] } = {};
  const tables = new Map<string, () => ReadonlyMap<string, CaseyRecord>>();
  for (const { plural } of recordKinds) {
    const list = once(() => recordsOf(plural));
    Object.defineProperty(records, plural, { enumerable: true, get: list });
    tables.set(
      plural,
      once(() => new Map(list().map((record) => [record.id, record]))),
    );
  }
  const lock = once(lockOf);
  const index = once(indexOf);
  const cited = once(citedOf);
  const get = (plural: string, id: string) => tables.get(plural)?.().get(id);
  return {
    ...head,
    records,
    searchIndex: once(searchIndexOf),
    draftTables: once(draftTablesOf),
    get,
    find: (id) => {
      const plural = own(index().kind_of, id);
      const kind = recordKinds.find((known) => known.plural === plural);
      const record = kind && get(kind.plural, id);
      return kind && record && { kind, record };
    },
    ids: () => Object.keys(index().kind_of),
    usedBy: (id) => own(index().used_by, id) ?? {},
    cite: (source) => own(cited(), source) ?? {},
    proof: (id) => own(lock()?.quotes ?? {}, id),
    copyHash: (source) => own(lock()?.sources ?? {}, source)?.sha256,
  };
}

/** The value that an object has itself under a key, for `constructor` is as good an id as any. */
function own<T>(object: { readonly [key: string]: T }, key: string): T | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
