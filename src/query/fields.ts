import type { Dataset } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import type { RecordKind } from '../records/types.ts';
import { didYouMean } from './suggest.ts';

/** The fields that an item of a kind can have, in the order in which it has them. */
export function fieldsOf(dataset: Dataset, kind: RecordKind): readonly string[] {
  const own = (dataset.fields[kind.plural] ?? []).filter((field) => field !== 'id' && !kind.hidden.includes(field));
  const source = own.includes('evidence') ? ['source'] : [];
  return ['id', 'kind', ...own, ...kind.derived, ...source, 'caveat'];
}

/** The fields that items of any of some kinds can have, each once. */
export function fieldsOfAny(dataset: Dataset, kinds: readonly RecordKind[]): readonly string[] {
  return [...new Set(kinds.flatMap((kind) => fieldsOf(dataset, kind)))];
}

/**
 * Gives the fields that the user picked, each once; undefined where none were asked for.
 * @param known those that there are
 * @throws CaseyError where one is not among them, or none is named
 */
export function fieldsPicked(
  asked: readonly string[] | undefined,
  known: readonly string[],
): readonly string[] | undefined {
  if (asked === undefined) return undefined;
  const fields = asked.filter((field) => field !== '');
  const unknown = fields.find((field) => !known.includes(field));
  const hint = `known fields: ${known.join(', ')}`;
  if (unknown !== undefined) throw usageError(`unknown field '${unknown}'${didYouMean(unknown, known)}`, hint);
  if (fields.length === 0) throw usageError('--fields names no field', hint);
  return [...new Set(fields)];
}
