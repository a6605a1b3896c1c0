import type { Dataset } from '../dataset/types.ts';
import { recordKinds } from '../records/index.ts';
import type { CaseyRecord, RecordKind } from '../records/types.ts';
import { safeText } from '../text/safe-text.ts';

/**
 * Gives a dataset as it may leave casey: no text in it has a control character, a bidi override, a tab
 * or a line break, and no record has a field that is never printed. Every exporter works on this, so
 * that none has to think of it.
 */
export function exportable(dataset: Dataset): Dataset {
  const records = Object.fromEntries(
    recordKinds.map((kind) => [kind.plural, (dataset.records[kind.plural] ?? []).map(shown(kind))]),
  );
  const tables = new Map(
    Object.entries(records).map(([plural, list]) => [plural, new Map(list.map((record) => [record.id, record]))]),
  );
  const get = (plural: string, id: string) => tables.get(plural)?.get(id);
  return {
    ...dataset,
    meta: safe(dataset.meta),
    retired: safe(dataset.retired),
    corrections: safe(dataset.corrections),
    records,
    get,
    find: (id) => {
      const kind = dataset.find(id)?.kind;
      const record = kind && get(kind.plural, id);
      return kind && record && { kind, record };
    },
    cite: (source) => safe(dataset.cite(source)),
    proof: (id) => {
      const proof = dataset.proof(id);
      return proof && safe(proof);
    },
    copyHash: (source) => {
      const hash = dataset.copyHash(source);
      return hash && safe(hash);
    },
  };
}

function shown(kind: RecordKind): (record: CaseyRecord) => CaseyRecord {
  return ({ id, ...fields }) => {
    const kept = Object.entries(fields).filter(([field]) => !kind.hidden.includes(field));
    return safe({ id, ...Object.fromEntries(kept) });
  };
}

/** A copy of some JSON in which every text is safe and on one line. */
function safe<T>(json: T): T {
  return JSON.parse(JSON.stringify(json), (_key, value) => (typeof value === 'string' ? onOneLine(value) : value));
}

function onOneLine(text: string): string {
  return safeText(text).replace(/[\t\n]+/g, ' ');
}
