import { parse } from 'node:path';
import type { Dataset } from '../dataset/types.ts';
import { jsonText } from './json-text.ts';
import type { Table } from './table.ts';

/**
 * What Datasette shows of a database, as its `metadata.json`: what the dataset is and what may be done
 * with it, and a description of each table and column.
 * @param file the name of the database's file
 * @see https://docs.datasette.io/en/stable/metadata.html
 */
export function datasetteMetadata({ meta }: Dataset, file: string, tables: readonly Table[]): string {
  const metadata = {
    title: `${meta.name} ${meta.version}`,
    description: meta.description,
    license: meta.licence,
    databases: {
      [parse(file).name]: { tables: Object.fromEntries(tables.map((table) => [table.name, about(table)])) },
    },
  };
  return jsonText(metadata);
}

function about({ name, description, columns }: Table): { readonly [key: string]: unknown } {
  const described = columns.flatMap((column) =>
    column.description === undefined ? [] : [[column.name, column.description] as const],
  );
  return {
    description,
    columns: Object.fromEntries(described),
    ...(name === 'records' && { label_column: 'headline', fts_table: 'search', fts_pk: 'rowid' }),
  };
}
