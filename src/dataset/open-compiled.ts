import { draftTablesOf } from '../check/draft-tables.ts';
import { recordKinds } from '../records/index.ts';
import { buildIndex } from '../search/build.ts';
import type { SearchIndex } from '../search/types.ts';
import { openDataset } from './open.ts';
import type { CompiledDataset, Dataset } from './types.ts';

/** Opens a dataset that is whole in memory. */
export function openCompiled(compiled: CompiledDataset): Dataset {
  const { asks: _asks, thesaurus: _thesaurus, cues: _cues, ...rest } = compiled;
  return openDataset({
    ...rest,
    recordsOf: (plural) => compiled.records[plural] ?? [],
    lockOf: () => compiled.lock,
    indexOf: () => compiled.index,
    citedOf: () => compiled.cited,
    searchIndexOf: () => searchIndexOf(compiled),
    draftTablesOf: () => draftTablesOf(compiled),
  });
}

/** Makes what a search reads of a compiled dataset. */
export function searchIndexOf({ meta, records, asks, thesaurus }: CompiledDataset): SearchIndex {
  return buildIndex({
    kinds: recordKinds,
    records,
    asks,
    thesaurus,
    about: meta.about ?? [],
    overview: meta.overview ?? [],
  });
}
