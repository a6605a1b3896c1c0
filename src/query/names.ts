import type { Dataset } from '../dataset/types.ts';
import type { CaseyRecord, Json } from '../records/types.ts';
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
  const own = NAME_FIELDS.flatMap((field) => record[field] ?? []);
  return [...own, ...styleNames(record['styles'])].filter((name) => typeof name === 'string');
}

/** The forms of a name that are right from a later date. */
function styleNames(styles: Json | undefined): readonly Json[] {
  if (!Array.isArray(styles)) return [];
  return styles.flatMap(({ first_mention, later_mentions }) => [first_mention, ...later_mentions]);
}
