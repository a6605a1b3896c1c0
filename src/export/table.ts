import type { Column } from './shape.ts';

/** What a table's cell can hold. */
export type Cell = string | number | null;

/** A table of a database, with what is in it. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Column[];
  /** The columns that no two rows have alike. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The column that says which record a row is. */
export const ID: Column = { name: 'id', type: 'TEXT', needed: true, description: 'permanent identifier' };
/** The column that says whose row it is. */
export const OWNER: Column = { ...ID, references: 'records', description: 'id of the record' };
