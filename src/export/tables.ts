import type { Dataset } from '../dataset/types.ts';
import { recordKinds } from '../records/index.ts';
import type { Json, RecordKind, Zod } from '../records/types.ts';
import { cellText } from '../view/cell.ts';
import { datasetTables } from './dataset-tables.ts';
import { entriesOf } from './entries.ts';
import { type Column, type FieldShape, shapeOf } from './shape.ts';
import { type Cell, ID, OWNER, type Table } from './table.ts';

const POSITION: Column = { name: 'position', type: 'INTEGER', needed: true, description: 'place in the list, from 1' };
const CAVEAT: Column = {
  name: 'caveat',
  type: 'TEXT',
  needed: false,
  description: 'why the record must not be used as it stands; null where there is no such reason',
};

/**
 * Gives a dataset as tables: one of all records, one a kind, one for each field that is a list, and
 * what the dataset says of itself. A table comes after those that it refers to.
 */
export function tablesOf(dataset: Dataset, z: Zod): readonly Table[] {
  const kinds = recordKinds.map((kind) => ({ kind, shapes: shapeOf(kind, z) }));
  const lists = new Map<string, Table>();
  for (const { kind, shapes } of kinds) {
    for (const shape of shapes) {
      if (shape.holds !== 'list') continue;
      const before = lists.get(shape.field);
      lists.set(shape.field, {
        ...listTable(shape),
        rows: [...(before?.rows ?? []), ...listRows(shape, kind, dataset)],
      });
    }
  }
  return [
    recordsTable(dataset),
    ...kinds.map(({ kind, shapes }) => kindTable(kind, shapes, dataset)),
    ...lists.values(),
    ...datasetTables(dataset),
  ];
}

function recordsOf(dataset: Dataset, kind: RecordKind): Dataset['records'][string] {
  return dataset.records[kind.plural] ?? [];
}

function recordsTable(dataset: Dataset): Table {
  return {
    name: 'records',
    description: 'every record of every kind, in a line',
    columns: [
      ID,
      { name: 'kind', type: 'TEXT', needed: true, description: 'the table that has the rest of it' },
      { name: 'headline', type: 'TEXT', needed: true, description: 'the record in one line' },
      CAVEAT,
    ],
    key: ['id'],
    rows: entriesOf(dataset).map(({ kind, record }) => [
      record.id,
      kind.plural,
      kind.headline(record, dataset),
      cell(record['caveat']),
    ]),
  };
}

function kindTable(kind: RecordKind, shapes: readonly FieldShape[], dataset: Dataset): Table {
  const records = recordsOf(dataset, kind);
  const own = shapes.flatMap((shape) => (shape.holds === 'value' ? [shape.column] : []));
  const cited = shapes.some(({ field }) => field === 'evidence') ? ['source'] : [];
  // What is derived and no single value is what the other tables say, joined.
  const derived = [...kind.derived, ...cited].filter((field) =>
    records.every((record) => typeof record[field] !== 'object'),
  );
  const columns: readonly Column[] = [
    { ...ID, references: 'records' },
    ...own,
    ...derived.map((name): Column => ({ name, type: 'TEXT', needed: false, ...describedAs(name) })),
    CAVEAT,
  ];
  return {
    name: kind.plural,
    description: kind.summary,
    columns,
    key: ['id'],
    rows: records.map((record) => columns.map(({ name }) => cell(record[name]))),
  };
}

const DERIVED: { readonly [field: string]: string } = {
  confidence: 'derived: how well it is supported by sources that are independent of each other',
  by: 'derived: whose words they are, named as at a first mention',
  role: 'derived: the roles in words, with their dates as far as they are known',
  outlet: 'derived: where it appeared',
  source: 'derived: its sources in a few words',
};

function describedAs(field: string): { readonly description?: string } {
  const description = DERIVED[field];
  return description === undefined ? {} : { description };
}

type ListShape = Extract<FieldShape, { readonly holds: 'list' }>;

function listTable({ field, columns, description }: ListShape): Omit<Table, 'rows'> {
  return {
    name: `record_${field}`,
    description,
    columns: [OWNER, POSITION, ...columns],
    key: ['id', 'position'],
  };
}

function listRows({ field, columns }: ListShape, kind: RecordKind, dataset: Dataset): Table['rows'] {
  return recordsOf(dataset, kind).flatMap((record) => {
    const list = record[field];
    if (!Array.isArray(list)) return [];
    return list.map((member: Json, index) => [
      record.id,
      index + 1,
      ...columns.map(({ path }) => cell(path.reduce(within, member))),
    ]);
  });
}

function within(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value)).get(key);
}

/** A value as a cell; a list within a list is put in words. */
function cell(value: Json | undefined): Cell {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' || typeof value === 'number' ? value : cellText(value);
}
