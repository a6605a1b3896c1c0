import { datasetteMetadata } from '../export/datasette.ts';
import { entriesOf } from '../export/entries.ts';
import { concernsView, createTable, insertInto, SEARCH, searchTable } from '../export/sql.ts';
import type { Table } from '../export/table.ts';
import { tablesOf } from '../export/tables.ts';
import { wordsOf } from '../export/words.ts';
import type { Exporter } from './types.ts';

export const sqlite: Exporter = {
  name: 'sqlite',
  summary: 'a database with foreign keys and full-text search, and metadata.json for Datasette beside it',
  example: 'casey.db',
  makes: 'file',
  beside: ['metadata.json'],
  files: async (dataset, { name, step }) => {
    step('the tables');
    const [{ z }, { default: open }] = await Promise.all([import('zod'), import('@sqlite.org/sqlite-wasm')]);
    const tables = tablesOf(dataset, z);
    const { oo1, capi } = await open();
    const database = new oo1.DB(':memory:');
    try {
      database.exec(['PRAGMA page_size = 4096;', 'PRAGMA foreign_keys = ON;', 'BEGIN;']);
      for (const table of tables) {
        step(table.name);
        database.exec(createTable(table));
        fill(table);
      }
      step('search');
      database.exec([searchTable, concernsView]);
      const rows = entriesOf(dataset).map(({ kind, record }) => [
        record.id,
        kind.plural,
        kind.headline(record, dataset),
        wordsOf({ kind, record }),
        String(record['caveat'] ?? ''),
      ]);
      fill({ ...SEARCH, rows });
      // Merged into one, the index is as small as can be; the pages that the merging leaves free go.
      database.exec(["INSERT INTO search (search) VALUES ('optimize');", 'COMMIT;', 'VACUUM;']);
      return [
        { name, content: capi.sqlite3_js_db_export(database) },
        { name: 'metadata.json', content: datasetteMetadata(dataset, name, tables) },
      ];
    } finally {
      database.close();
    }

    function fill({ name, columns, rows }: Filling): void {
      const statement = database.prepare(insertInto(name, columns));
      for (const row of rows) statement.bind([...row]).stepReset();
      statement.finalize();
    }
  },
};

/** Rows of cells for the columns of a table. */
interface Filling extends Pick<Table, 'name' | 'rows'> {
  readonly columns: readonly { readonly name: string }[];
}
