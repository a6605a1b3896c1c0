import type { z as Z } from 'zod';
import { LIMITS } from '../limits.ts';
import { recordKinds } from '../records/index.ts';
import { type CaseyRecord, checkedCues, checkedRecords, type Json, type Zod } from '../records/types.ts';
import { rules } from '../rules/index.ts';
import type { RuleScope, Subject } from '../rules/types.ts';
import { citedSources } from './cited-source.ts';
import { confidenceOf } from './confidence.ts';
import { fileOf } from './files.ts';
import { asItems } from './items.ts';
import { lockSchema } from './lock.ts';
import { correctionsSchema, metaSchema, retiredSchema, thesaurusSchema } from './meta.ts';
import { indexRecords } from './record-index.ts';
import { schemaProblem } from './schema-problem.ts';
import type { CompiledDataset, LocatedProblem, Path, Problem, SourceDocument } from './types.ts';

export type Compiled =
  | { readonly ok: true; readonly dataset: CompiledDataset }
  /** Of very many problems only so many are listed: the rest are counted. */
  | { readonly ok: false; readonly problems: readonly LocatedProblem[]; readonly unlisted: number };

/** What to check besides the schemas, and what there is to check it with. */
export interface Checks {
  readonly z: Zod;
  readonly scopes: readonly RuleScope[];
  readonly aids?: Omit<Subject, 'dataset'>;
}

/**
 * Checks a dataset's parsed files against the schemas and the rules and joins them into one. Gives
 * either the dataset or every problem found in it, in the order of the files.
 */
export function compile(documents: readonly SourceDocument[], { z, scopes, aids = {} }: Checks): Compiled {
  const problems: Problem[] = [];
  const parse = <T>(file: string, schema: Z.ZodType<T>, missing: Json): T | undefined => {
    const document = documents.find((known) => known.file === file);
    const result = schema.safeParse(document?.value ?? missing, { reportInput: true });
    if (result.success) return result.data;
    for (const issue of result.error.issues) for (const problem of schemaProblem(file, issue)) problems.push(problem);
    return undefined;
  };

  const meta = parse('dataset.yaml', metaSchema(z), {});
  const retired = parse('retired.yaml', retiredSchema(z), []) ?? [];
  const corrections = parse('corrections.yaml', correctionsSchema(z), []) ?? [];
  const thesaurus = parse('thesaurus.yaml', thesaurusSchema(z), []) ?? [];
  const lock = documents.some(({ file }) => file === 'evidence.lock.json')
    ? parse('evidence.lock.json', lockSchema(z), {})
    : undefined;
  const fields: { [plural: string]: readonly string[] } = {};
  const records: { [plural: string]: readonly CaseyRecord[] } = {};
  for (const kind of recordKinds) {
    const schema = kind.schema(z);
    fields[kind.plural] = Object.keys(schema.shape);
    records[kind.plural] = checkedRecords(parse(fileOf(kind), z.array(schema), []) ?? []);
  }

  const unreadable = documents.some((document) => document.problems.length > 0);
  if (meta !== undefined && problems.length === 0 && !unreadable) {
    const dataset = {
      meta,
      fields,
      records: withConfidence(records),
      retired,
      corrections,
      lock,
      index: indexRecords(records),
      cited: citedSources(records['sources'] ?? []),
      asks: asksOf(records),
      cues: cuesOf(records),
      thesaurus,
    };
    for (const rule of rules) {
      if (!scopes.includes(rule.scope)) continue;
      for (const found of rule.check({ ...aids, dataset })) problems.push({ ...found, code: rule.code });
    }
    if (problems.length === 0) return { ok: true, dataset: { ...dataset, records: asItems(dataset) } };
  }
  return { ok: false, ...listed(problems, documents) };
}

function asksOf(records: CompiledDataset['records']): CompiledDataset['asks'] {
  const asked = Object.values(records)
    .flat()
    .flatMap(({ id, asks }) => (Array.isArray(asks) ? [[id, asks.map(String)] as const] : []));
  return byId(asked);
}

function cuesOf(records: CompiledDataset['records']): CompiledDataset['cues'] {
  const cued = Object.values(records)
    .flat()
    .flatMap((record) => (record['cues'] === undefined ? [] : [[record.id, checkedCues(record)] as const]));
  return byId(cued);
}

/** A table without the properties that every object has, for `constructor` is as good an id as any. */
function byId<T>(entries: readonly (readonly [string, T])[]): { readonly [id: string]: T } {
  const table: { [id: string]: T } = Object.create(null);
  for (const [id, value] of entries) table[id] = value;
  return table;
}

function withConfidence(records: CompiledDataset['records']): CompiledDataset['records'] {
  const sources = new Map((records['sources'] ?? []).map((source) => [source.id, source]));
  return Object.fromEntries(
    recordKinds.map((kind) => {
      const list = records[kind.plural] ?? [];
      if (!kind.derived.includes('confidence')) return [kind.plural, list];
      return [kind.plural, list.map((record) => ({ ...record, confidence: confidenceOf(record, sources) }))];
    }),
  );
}

/** The problems in the order of the files, those of the first files where there are very many. */
function listed(problems: readonly Problem[], documents: readonly SourceDocument[]) {
  const own = documents.flatMap((document) => document.problems);
  const most = LIMITS.problems;
  const shown = { own: own.slice(0, most), found: problems.slice(0, Math.max(0, most - own.length)) };
  return {
    problems: locate(shown.found, shown.own, documents),
    unlisted: own.length + problems.length - shown.own.length - shown.found.length,
  };
}

function locate(
  problems: readonly Problem[],
  own: readonly LocatedProblem[],
  documents: readonly SourceDocument[],
): readonly LocatedProblem[] {
  const place = (file: string, path: Path) =>
    documents.find((document) => document.file === file)?.locate(path) ?? { line: 1, column: 1 };
  const located = problems.map((problem) => ({ ...place(problem.file, problem.path), ...problem }));
  return [...own, ...located].toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
