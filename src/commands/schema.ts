import { jsonSchema } from '../dataset/json-schema.ts';
import { kindNamed, kindValues } from '../query/kinds.ts';
import { recordKinds } from '../records/index.ts';
import { documentView } from '../view/plain.ts';
import type { CommandBody } from './types.ts';

export const schema: CommandBody = {
  examples: [
    { line: 'casey schema quotes', does: 'what a quote has' },
    { line: 'casey schema > schemas.json', does: 'those of all kinds' },
  ],
  options: () => [],
  operandValues: [kindValues],
  run: async ({ operands: [name] }, dataset) => {
    const { z } = await import('zod');
    const kinds = name === undefined ? recordKinds : [kindNamed(name)];
    const schemas = kinds.map((kind) => [kind.plural, jsonSchema(kind, z)] as const);
    const answer = name === undefined ? Object.fromEntries(schemas) : schemas[0]?.[1];
    return {
      view: documentView(dataset, `${JSON.stringify(answer, null, 2)}\n`, { command: 'schema', kind: name ?? null }),
      notes: [],
    };
  },
};
