import type { Dataset } from '../../dataset/types.ts';
import type { CaseyRecord, Json } from '../../records/types.ts';

/** Somebody to whom a draft may give words. */
export interface Person {
  readonly id: string;
  readonly given: string | undefined;
  readonly family: string | undefined;
  readonly gender: Gender | undefined;
  /** The roles that they had, as far as a draft would name them: “Mayor of Somewhere”. */
  readonly roles: readonly string[];
}

export type Gender = 'm' | 'f';

/** The names that a dataset knows. */
export interface NameBook {
  readonly byForm: ReadonlyMap<string, readonly Person[]>;
  readonly byFamily: ReadonlyMap<string, readonly Person[]>;
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
  readonly byRole: ReadonlyMap<string, readonly Person[]>;
  /** The ids of the bodies that a person has had a role in. */
  readonly bodiesOf: (id: string) => readonly string[];
}

const MALE = /\b(Sir|Lord|Mr|Baron|Father)\b/;
const FEMALE = /\b(Dame|Lady|Baroness|Mrs|Ms|Miss|Sister)\b/;

/** Makes the book of the people and bodies of a dataset. */
export function nameBookOf(dataset: Dataset): NameBook {
  const people = (dataset.records['people'] ?? []).map((record) => [record, personOf(record)] as const);
  const bodies = (dataset.records['organisations'] ?? []).map((record) => [record, bodyOf(record)] as const);
  const [byForm, byFamily, byGiven, byRole] = [tableOf(), tableOf(), tableOf(), tableOf()];
  for (const [record, person] of [...people, ...bodies]) {
    for (const form of formsOf(record)) byForm.add(withoutThe(form), person);
    if (person.family !== undefined) byFamily.add(person.family, person);
    if (person.given !== undefined) byGiven.add(person.given, person);
    for (const role of person.roles) byRole.add(role.toLowerCase(), person);
  }
  const bodiesById = new Map(people.map(([record, { id }]) => [id, rolesOf(record).flatMap(bodyIn)]));
  return {
    byForm: byForm.map,
    byFamily: byFamily.map,
    byGiven: byGiven.map,
    byRole: byRole.map,
    bodiesOf: (id) => bodiesById.get(id) ?? [],
  };
}

function tableOf() {
  const map = new Map<string, Person[]>();
  const add = (key: string, person: Person) => {
    const known = map.get(key) ?? [];
    if (!known.includes(person)) map.set(key, [...known, person]);
  };
  return { map, add };
}

function personOf(record: CaseyRecord): Person {
  const forms = formsOf(record).join(' ');
  const [male, female] = [MALE.test(forms), FEMALE.test(forms)];
  const roles = rolesOf(record).flatMap((role) => (typeof role['role'] === 'string' ? roleForms(role['role']) : []));
  return {
    id: record.id,
    given: textIn(record['given']),
    family: textIn(record['family']),
    gender: male === female ? undefined : male ? 'm' : 'f',
    roles,
  };
}

function bodyOf(record: CaseyRecord): Person {
  return { id: record.id, given: undefined, family: undefined, gender: undefined, roles: [] };
}

/** “Mayor of Somewhere (2016)” as a draft names it: with its place, and as the bare office. */
function roleForms(role: string): readonly string[] {
  const whole = role.replace(/\s*[(,].*$/, '');
  const office = whole.replace(/\s+(of|for|at|in|to)\s.*$/, '');
  return [...new Set([whole, office])];
}

/** Every form of a name in a record. */
function formsOf(record: CaseyRecord): readonly string[] {
  const fields = ['name', 'abbreviation', 'first_mention', 'later_mentions', 'aliases', 'wrong_forms', 'styles'];
  return fields.flatMap((field) => stringsIn(record[field])).filter((form) => /\p{Lu}/u.test(form));
}

function stringsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function rolesOf(record: CaseyRecord): readonly { readonly [key: string]: Json }[] {
  return Array.isArray(record['roles']) ? record['roles'] : [];
}

function bodyIn(role: { readonly [key: string]: Json }): readonly string[] {
  return typeof role['organisation'] === 'string' ? [role['organisation']] : [];
}

function textIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A name without a leading article. */
export function withoutThe(form: string): string {
  return form.replace(/^the\s+/i, '');
}
