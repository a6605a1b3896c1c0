import { jsonSchema } from '../dataset/json-schema.ts';
import { kindsNamedBy } from '../dataset/references.ts';
import { recordKinds } from '../records/index.ts';
import type { RecordKind, Zod } from '../records/types.ts';

/** A JSON Schema as far as tables are derived from it. */
interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly items?: Schema;
  readonly properties?: { readonly [field: string]: Schema };
  readonly required?: readonly string[];
}

export interface Column {
  readonly name: string;
  readonly type: 'TEXT' | 'REAL' | 'INTEGER';
  readonly needed: boolean;
  /** The table whose `id` it names. */
  readonly references?: string;
  readonly description?: string;
}

/** What a field that holds one value becomes, or one that holds a list. */
export type FieldShape =
  | { readonly holds: 'value'; readonly field: string; readonly column: Column }
  | {
      readonly holds: 'list';
      readonly field: string;
      readonly columns: readonly ListColumn[];
      readonly description: string;
    };

/** A column of a list's table, and where in a member of the list its value is. */
export interface ListColumn extends Column {
  readonly path: readonly string[];
}

/**
 * Gives what each field of a kind becomes in tables: a value a column, a list a table of its own. It is
 * read off the kind's schema, so that no kind has to say it twice and none can be forgotten.
 */
export function shapeOf(kind: RecordKind, z: Zod): readonly FieldShape[] {
  const { properties = {}, required = [] }: Schema = jsonSchema(kind, z).items;
  return Object.entries(properties)
    .filter(([field]) => field !== 'id' && !kind.hidden.includes(field))
    .map(([field, schema]) => {
      if (schema.type !== 'array') {
        return { holds: 'value', field, column: column(field, schema, required.includes(field)) };
      }
      const { description = '', items = {} } = schema;
      return { holds: 'list', field, description, columns: listColumns(field, items) };
    });
}

function column(name: string, { type, description }: Schema, needed: boolean): Column {
  const table = tableNamedBy(name);
  return {
    name,
    type: type === 'number' ? 'REAL' : type === 'integer' ? 'INTEGER' : 'TEXT',
    needed,
    ...(table !== undefined && { references: table }),
    ...(description !== undefined && { description }),
  };
}

/** The columns of one member of a list; what is nested in it stands beside the rest. */
function listColumns(field: string, items: Schema): readonly ListColumn[] {
  if (items.properties === undefined) return [memberColumn(field, items)];
  return nested(items, []);
}

function nested({ properties = {}, required = [] }: Schema, path: readonly string[]): readonly ListColumn[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    if (schema.properties !== undefined) return nested(schema, [...path, key]);
    return [{ ...column(key, schema, path.length === 0 && required.includes(key)), path: [...path, key] }];
  });
}

/** The one column of a list of plain values, named after what a value of it is. */
function memberColumn(field: string, items: Schema): ListColumn {
  const kinds = kindsNamedBy(field);
  const named = kinds === undefined ? undefined : recordKinds.find(({ plural }) => kinds[0] === plural);
  const name = named?.kind ?? (kinds === 'any' ? 'other' : 'value');
  const table = tableNamedBy(field);
  return { ...column(name, items, true), path: [], ...(table !== undefined && { references: table }) };
}

/** The table that holds the ids that a key may name: that of a kind, or that of all records. */
function tableNamedBy(key: string): string | undefined {
  const kinds = kindsNamedBy(key);
  if (kinds === undefined) return undefined;
  return kinds !== 'any' && kinds.length === 1 ? kinds[0] : 'records';
}
