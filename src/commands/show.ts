import { optionFlag, outputOptions } from '../command/options.ts';
import type { Dataset } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { fieldsOfAny } from '../query/fields.ts';
import { type Found, lookUpAll, lookUpValues } from '../query/lookup.ts';
import { recordKinds } from '../records/index.ts';
import { plainView } from '../view/plain.ts';
import { pickedFields, recordView } from '../view/records.ts';
import type { Query, View } from '../view/types.ts';
import type { CommandBody, OptionSpec, Request } from './types.ts';

const proof: OptionSpec = {
  name: 'proof',
  summary: 'of a quote: where it stood in its source, what stood around it, and the hashes that prove it',
};

export const show: CommandBody = {
  examples: [
    { line: 'casey show {id}', does: 'the fact, what it rests on, and what to beware of' },
    { line: 'casey show {person} {topic}', does: 'a person and a topic, with all that hangs on them' },
    { line: 'casey show {quote} --proof', does: 'a quote’s place in its source, and its hashes' },
    { line: 'casey show {id} --format markdown', does: 'to paste into a document' },
  ],
  options: () => [proof, ...outputOptions((dataset) => fieldsOfAny(dataset, recordKinds))],
  operandValues: [lookUpValues],
  run: (request, dataset) => {
    const { found, notes } = lookUpAll(dataset, request.operands);
    const query = { command: 'show', ids: request.operands };
    const view = optionFlag(request, 'proof')
      ? proofView(found, request, dataset, query)
      : cardView(found, request, dataset, query);
    return { view, notes };
  },
};

function cardView(found: readonly Found[], request: Request, dataset: Dataset, query: Query): View {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return recordView(dataset, {
    layout: 'cards',
    entries: found,
    total: found.length,
    picked: pickedFields(request.options.get('fields'), dataset, kinds),
    columns: fieldsOfAny(dataset, kinds),
    query,
    whole: true,
  });
}

const PROOF = ['id', 'source', 'prefix', 'exact', 'suffix', 'start', 'end', 'sha256', 'copy_sha256'];

/** @throws CaseyError where a record has no proof */
function proofView(found: readonly Found[], request: Request, dataset: Dataset, query: Query): View {
  const items = found.map(({ kind, record }) => {
    const locked = dataset.proof(record.id);
    if (locked !== undefined && locked.exact === record['text']) {
      return { id: record.id, ...locked, copy_sha256: dataset.copyHash(locked.source) ?? null };
    }
    const unlocked =
      locked === undefined
        ? 'there was no copy of its source to find it in'
        : 'its words are not those that were found in its source';
    const why = kind.plural === 'quotes' ? unlocked : `it is a ${kind.kind}`;
    throw usageError(`'${record.id}' has no proof: ${why}`, 'quotes have one: casey quotes');
  });
  const picked = request.options.get('fields');
  return plainView(dataset, { layout: 'cards', items, columns: PROOF, picked, query: { ...query, proof: true } });
}
