import type { Dataset } from '../dataset/types.ts';
import { fieldsOf } from '../query/fields.ts';
import { select } from '../query/select.ts';
import { recordKinds } from '../records/index.ts';
import type { Item, RecordKind } from '../records/types.ts';
import { cellText } from '../view/cell.ts';
import { rowOf } from '../view/row.ts';
import type { Exporter } from './types.ts';

export const csv: Exporter = {
  name: 'csv',
  summary: 'a folder with a spreadsheet for each kind; --bom for Excel; formulas defused',
  example: 'casey-csv',
  makes: 'folder',
  beside: [],
  takesBom: true,
  files: async (dataset, { bom, step }) => {
    const { stringify } = await import('csv-stringify/sync');
    const sheet = (name: string, rows: readonly (readonly (string | number)[])[]) => ({
      name: `${name}.csv`,
      content: stringify([...rows], { escape_formulas: true, bom }),
    });
    const kinds = recordKinds.map((kind) => {
      step(kind.plural);
      return sheet(kind.plural, recordRows(dataset, kind));
    });
    return [...kinds, sheet('dataset', aboutRows(dataset))];
  },
};

/** The records of a kind under the names of their fields, those that its list shows first. */
function recordRows(dataset: Dataset, kind: RecordKind): readonly (readonly (string | number)[])[] {
  const fields = [...new Set([...kind.columns, ...fieldsOf(dataset, kind)])].filter((field) => field !== 'kind');
  const rows = select(dataset, kind, {}).map((record) => {
    const { item } = rowOf({ kind, record }, dataset, fields, true);
    return fields.map((field) => cellOf(item, field));
  });
  return [fields, ...rows];
}

/** A number stays one: what begins with a minus sign would else be taken for a formula and defused. */
function cellOf(item: Item, field: string): string | number {
  const value = item[field];
  return typeof value === 'number' ? value : cellText(value);
}

/** What the dataset is, which each of its sheets alone does not say. */
function aboutRows({ meta }: Dataset): readonly (readonly string[])[] {
  const { name, version, description, compiled_on, licence, coverage } = meta;
  return [
    ['field', 'value'],
    ...Object.entries({ name, version, description, compiled_on, licence }),
    ...coverage.included.map((value) => ['holds', value]),
    ...coverage.excluded.map((value) => ['does not hold', value]),
  ];
}
