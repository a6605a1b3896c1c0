import { once } from '../once.ts';
import { recordKinds } from '../records/index.ts';
import type { CaseyRecord } from '../records/types.ts';
import type { Lock } from './lock.ts';
import { referencesOf } from './references.ts';
import type { CompiledDataset, Dataset, Entry } from './types.ts';

/** A dataset without its records, and the means to get those of a kind. */
export interface Opening extends Omit<CompiledDataset, 'records' | 'lock'> {
  readonly recordsOf: (plural: string) => readonly CaseyRecord[];
  readonly lockOf: () => Lock | undefined;
}

/** Makes a dataset ready to be asked; a kind's records are fetched when first they are wanted. */
export function openDataset({ recordsOf, lockOf, ...rest }: Opening): Dataset {
  const records = {};
  for (const { plural } of recordKinds) {
    const list = once(() => recordsOf(plural));
    Object.defineProperty(records, plural, { enumerable: true, get: list });
  }
  const dataset = { ...rest, records: records as CompiledDataset['records'] };
  const indexes = new Map(
    recordKinds.map((kind) => [kind.plural, once(() => byId(dataset.records[kind.plural] ?? []))]),
  );
  const get = (plural: string, id: string) => indexes.get(plural)?.().get(id);
  const entries = once(() =>
    recordKinds.flatMap((kind) => (dataset.records[kind.plural] ?? []).map((record): Entry => ({ kind, record }))),
  );
  const users = once(() => reverse(entries()));
  const lock = once(lockOf);
  return {
    ...dataset,
    get,
    find: (id) => {
      for (const kind of recordKinds) {
        const record = get(kind.plural, id);
        if (record !== undefined) return { kind, record };
      }
      return undefined;
    },
    ids: () => entries().map(({ record }) => record.id),
    usedBy: (id) => users().get(id) ?? [],
    proof: (id) => lock()?.quotes[id],
    copyHash: (source) => lock()?.sources[source]?.sha256,
  };
}

/** Opens a dataset that is whole in memory. */
export function openCompiled(compiled: CompiledDataset): Dataset {
  return openDataset({
    ...compiled,
    recordsOf: (plural) => compiled.records[plural] ?? [],
    lockOf: () => compiled.lock,
  });
}

function byId(records: readonly CaseyRecord[]): ReadonlyMap<string, CaseyRecord> {
  return new Map(records.map((record) => [record.id, record]));
}

function reverse(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const users = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of new Set(referencesOf(entry.record).map((reference) => reference.id))) {
      const known = users.get(id);
      if (known) known.push(entry);
      else users.set(id, [entry]);
    }
  }
  return users;
}
