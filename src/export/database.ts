import type { Dataset } from '../dataset/types.ts';
import { entriesOf } from './entries.ts';
import { concernsView, createTable, insertInto, SEARCH, searchTable } from './sql.ts';
import type { Table } from './table.ts';
import { tablesOf } from './tables.ts';
import { wordsOf } from './words.ts';

/** A database as the bytes of its file, and what is in it. */
export interface DatabaseFile {
  readonly bytes: Uint8Array;
  readonly tables: readonly Table[];
}

/**
 * Gives a dataset as an SQLite database: its tables, a full-text table over all records, and a view of
 * which records concern a topic. It is made in memory by SQLite itself, in WebAssembly.
 * @param step told before each table
 */
export async function databaseOf(dataset: Dataset, step: (part: string) => void): Promise<DatabaseFile> {
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
    return { bytes: capi.sqlite3_js_db_export(database), tables };
  } finally {
    database.close();
  }

  function fill({ name, columns, rows }: Filling): void {
    const statement = database.prepare(insertInto(name, columns));
    for (const row of rows) statement.bind([...row]).stepReset();
    statement.finalize();
  }
}

/** Rows of cells for the columns of a table. */
interface Filling extends Pick<Table, 'name' | 'rows'> {
  readonly columns: readonly { readonly name: string }[];
}
