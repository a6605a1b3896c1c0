import type { Table } from './table.ts';

type Columns = readonly { readonly name: string }[];

/** The full-text table: each record under the row number that it has among all records. */
export const SEARCH = {
  name: 'search',
  columns: ['id', 'kind', 'headline', 'words', 'caveat'].map((name) => ({ name })),
} as const;

/** Makes the full-text table. It takes words as English does: "freezers" is found by "freezer". */
export const searchTable = `CREATE VIRTUAL TABLE search USING fts5 (
  id UNINDEXED, kind UNINDEXED, headline, words, caveat, tokenize = 'porter unicode61'
);`;

/** Makes the view of which records concern a topic, those of narrower topics included. */
export const concernsView = `CREATE VIEW concerns AS
WITH RECURSIVE tree (topic, narrower) AS (
  SELECT id, id FROM topics
  UNION
  SELECT tree.topic, topics.id FROM tree JOIN topics ON topics.broader = tree.narrower
)
SELECT DISTINCT tree.topic, records.id, records.kind
FROM tree
JOIN record_topics ON record_topics.topic = tree.narrower
JOIN records ON records.id = record_topics.id;`;

/**
 * The statements that make a table, with an index on each column that refers to another table. What is
 * referred to may come later in the same transaction, for records refer to one another.
 */
export function createTable({ name, columns, key }: Table): string {
  const lines = [
    ...columns.map((column) => `${quoted(column.name)} ${column.type}${column.needed ? ' NOT NULL' : ''}`),
    ...(key.length === 0 ? [] : [`PRIMARY KEY (${key.map(quoted).join(', ')})`]),
    ...columns.flatMap(({ name: column, references }) =>
      references === undefined
        ? []
        : [`FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(references)} (id) DEFERRABLE INITIALLY DEFERRED`],
    ),
  ];
  const indexes = columns
    .filter((column) => column.references !== undefined && column.name !== 'id')
    .map((column) => `CREATE INDEX ${quoted(`${name}_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)});`);
  return [`CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n);`, ...indexes].join('\n');
}

/** The statement that adds a row, a mark for each of its values. */
export function insertInto(table: string, columns: Columns): string {
  return `INSERT INTO ${quoted(table)} (${columns.map(({ name }) => quoted(name)).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
}

/** A name as SQL takes it whatever is in it. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
