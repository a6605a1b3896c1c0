import type { CaseyRecord, Json } from '../records/types.ts';
import type { Path } from './types.ts';

/** Keys whose values are ids, wherever they stand in a record, and the kinds that they may name. */
const referenceKeys: { readonly [key: string]: readonly string[] | 'any' } = {
  source: ['sources'],
  found_in: ['sources'],
  derived_from: ['sources'],
  topics: ['topics'],
  broader: ['topics'],
  speaker: ['people', 'organisations'],
  repeats: ['people', 'organisations'],
  people: ['people'],
  person: ['people'],
  organisations: ['organisations'],
  organisation: ['organisations'],
  addressed_to: ['organisations'],
  related: 'any',
};

/** The kinds that an id under a key may name; undefined where the key holds no ids. */
export function kindsNamedBy(key: string): Reference['kinds'] | undefined {
  return Object.hasOwn(referenceKeys, key) ? referenceKeys[key] : undefined;
}

export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly kinds: readonly string[] | 'any';
}

/** Lists every id that a record refers to, each with its place in the record. */
export function referencesOf(record: CaseyRecord): readonly Reference[] {
  return walk(record, [], undefined);
}

function walk(value: Json | CaseyRecord | undefined, path: Path, kinds: Reference['kinds'] | undefined): Reference[] {
  if (typeof value === 'string') return kinds === undefined ? [] : [{ path, id: value, kinds }];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((member, index) => walk(member, [...path, index], kinds));
  return Object.entries(value).flatMap(([key, member]) => walk(member, [...path, key], kindsNamedBy(key)));
}
