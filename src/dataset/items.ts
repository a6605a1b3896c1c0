import { sourceLine } from '../record/source-line.ts';
import { recordKinds } from '../records/index.ts';
import type { CaseyRecord, Json, RecordKind } from '../records/types.ts';
import { openCompiled } from './open-compiled.ts';
import type { CompiledDataset, Dataset } from './types.ts';

/**
 * Gives the records of a dataset as casey prints them: with their kind, what follows from the rest of
 * the dataset, their sources in a few words and their caveat; without what is never printed. It is
 * worked out once, when a dataset is compiled, so that no start has to.
 */
export function asItems(compiled: CompiledDataset): CompiledDataset['records'] {
  const dataset = openCompiled(compiled);
  return Object.fromEntries(
    recordKinds.map((kind) => {
      const records = compiled.records[kind.plural] ?? [];
      return [kind.plural, records.map((record) => itemOf(kind, record, dataset))];
    }),
  );
}

function itemOf(kind: RecordKind, record: CaseyRecord, dataset: Dataset): CaseyRecord {
  const { id, ...own } = record;
  const shown = Object.entries(own).filter(([field]) => !kind.hidden.includes(field));
  const evidence = record['evidence'];
  return {
    id,
    kind: kind.kind,
    ...Object.fromEntries(shown),
    ...kind.derive(record, dataset),
    ...(Array.isArray(evidence) && { source: sourcesInWords(evidence, dataset) }),
    caveat: kind.caveat(record, dataset) ?? null,
  };
}

function sourcesInWords(evidence: readonly { readonly [key: string]: Json }[], dataset: Dataset): string {
  return evidence
    .map(({ source }) => sourceLine(dataset.get('sources', String(source)) ?? { id: String(source) }))
    .join('; ');
}
