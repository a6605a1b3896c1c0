import { outputOptions } from '../command/options.ts';
import { fieldsOf } from '../query/fields.ts';
import { lookUp } from '../query/lookup.ts';
import { pickedFields, recordView } from '../view/records.ts';
import type { Command } from './types.ts';

export const show: Command = {
  name: 'show',
  summary: 'everything about a record, a source, a person or a topic',
  operands: '<id...>',
  examples: [
    { line: 'casey show {id}', does: 'the fact, what it rests on, and what to beware of' },
    { line: 'casey show {person} {topic}', does: 'a person and a topic, with all that hangs on them' },
    { line: 'casey show {id} --format markdown', does: 'to paste into a document' },
  ],
  options: () => outputOptions,
  run: (request, dataset) => {
    const found = [...new Set(request.operands)].map((id) => lookUp(dataset, id));
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    const view = recordView(dataset, {
      layout: 'cards',
      entries: found,
      total: found.length,
      picked: pickedFields(request.options.get('fields'), dataset, kinds),
      columns: [...new Set(kinds.flatMap((kind) => fieldsOf(dataset, kind)))],
      query: { command: 'show', ids: request.operands },
    });
    const notes = found.flatMap(({ record, retired }) =>
      retired === undefined ? [] : [`'${retired}' is retired; '${record.id}' took its place`],
    );
    return { view, notes };
  },
};
