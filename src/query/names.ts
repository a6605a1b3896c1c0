import type { Dataset } from '../dataset/types.ts';
import type { CaseyRecord, Json } from '../records/types.ts';
import { foldName } from '../text/fold.ts';
import type { Value } from './values.ts';

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

const RIGHT_NAMES = ['first_mention', 'name', 'family', 'abbreviation', 'aliases'];

/** The people and organisations that a name fits; more than one where they share a surname. */
export function named(value: string, dataset: Dataset): readonly CaseyRecord[] {
  const wanted = foldName(value);
  return nameable(dataset).filter((record) => namesOf(record).some((name) => foldName(name) === wanted));
}

/** Every name by which a person or organisation is known. */
export function allNames(dataset: Dataset): readonly string[] {
  return nameable(dataset).flatMap(namesOf);
}

/** Those who have said something, by their ids, and besides by their right names. */
export function speakerValues(dataset: Dataset): readonly Value[] {
  const spoken = Object.keys(dataset.fields).filter((plural) => dataset.fields[plural]?.includes('speaker'));
  const ids = new Set(spoken.flatMap((plural) => dataset.records[plural] ?? []).map((record) => record['speaker']));
  return nameValues(nameable(dataset).filter(({ id }) => ids.has(id)));
}

/** People and organisations, by their ids, and besides by their right names. */
export function nameValues(records: readonly CaseyRecord[]): readonly Value[] {
  return records.flatMap((record) => {
    const names = RIGHT_NAMES.flatMap((field) => record[field] ?? []).map(String);
    const summary = names[0] ?? record.id;
    return [{ name: record.id, summary }, ...names.map((name) => ({ name, summary, besides: true }) as const)];
  });
}

/** The records that have names. */
export function nameable(dataset: Dataset): readonly CaseyRecord[] {
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
