import type { Dataset } from '../dataset/types.ts';
import type { CaseyRecord } from '../records/types.ts';
import { foldName } from '../text/fold.ts';

const NAME_FIELDS = [
  'id',
  'name',
  'family',
  'abbreviation',
  'first_mention',
  'later_mentions',
  'aliases',
  'wrong_forms',
];

/** The people and organisations that a name fits; more than one where they share a surname. */
export function named(value: string, dataset: Dataset): readonly CaseyRecord[] {
  const wanted = foldName(value);
  return nameable(dataset).filter((record) => namesOf(record).some((name) => foldName(name) === wanted));
}

/** Every name by which a person or organisation is known. */
export function allNames(dataset: Dataset): readonly string[] {
  return nameable(dataset).flatMap(namesOf);
}

function nameable(dataset: Dataset): readonly CaseyRecord[] {
  return [...(dataset.records['people'] ?? []), ...(dataset.records['organisations'] ?? [])];
}

function namesOf(record: CaseyRecord): readonly string[] {
  return NAME_FIELDS.flatMap((field) => record[field] ?? []).filter((name) => typeof name === 'string');
}
