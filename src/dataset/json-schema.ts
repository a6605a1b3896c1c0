import type { RecordKind, Zod } from '../records/types.ts';

interface Property {
  readonly description?: string;
  readonly enum?: readonly string[];
}

/** A JSON Schema of a list of records, as far as the data dictionary reads it. */
export interface ListSchema {
  readonly items: {
    readonly properties: { readonly [field: string]: Property };
    readonly required: readonly string[];
  };
}

/** The JSON Schema (draft 2020-12) of a kind's YAML file: a list of its records. */
export function jsonSchema(kind: RecordKind, z: Zod): ListSchema {
  const list = z.array(kind.schema(z)).describe(`${kind.plural}: ${kind.summary}`);
  return JSON.parse(JSON.stringify(z.toJSONSchema(list)));
}
