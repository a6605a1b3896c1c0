import type { CaseyRecord, Json } from '../../records/types.ts';
import { stringsIn } from '../../text/strings.ts';
import { genderOf } from './gender.ts';
import { type TabledPerson, withoutThe } from './names.ts';

/** Reads from the records of people and bodies all by which a draft may name them. */
export function peopleIn(people: readonly CaseyRecord[], bodies: readonly CaseyRecord[]): readonly TabledPerson[] {
  return [...people.map(personOf), ...bodies.map(bodyOf)];
}

function personOf(record: CaseyRecord): TabledPerson {
  const forms = formsOf(record);
  const roles = rolesOf(record);
  const named = roles.flatMap(({ role }) => (typeof role === 'string' ? roleForms(role) : []));
  return {
    id: record.id,
    given: textIn(record['given']),
    family: textIn(record['family']),
    gender: genderOf(forms.flatMap((form) => form.split(/[^\p{L}]+/u))),
    forms: forms.map(withoutThe),
    roles: named.map((role) => role.toLowerCase()),
    bodies: roles.flatMap(({ organisation }) => textIn(organisation) ?? []),
  };
}

function bodyOf(record: CaseyRecord): TabledPerson {
  return { id: record.id, forms: formsOf(record).map(withoutThe), roles: [], bodies: [] };
}

/** What many are: the bare word names nobody. */
const ANYBODY =
  /^(author|campaigner|chair|chairman|chairwoman|director|head|judge|lead|leader|man|member|minister|officer|president|speaker|woman)$/i;

/** “Mayor of Somewhere (2016)” as a draft names it: with its place, and as the bare office. */
function roleForms(role: string): readonly string[] {
  const whole = role.replace(/\s*[(,].*$/, '');
  const office = whole.replace(/\s+(of|for|at|in|to)\s.*$/, '');
  return [...new Set(ANYBODY.test(office) ? [whole] : [whole, office])];
}

/** Every form of a name in a record. */
function formsOf(record: CaseyRecord): readonly string[] {
  const fields = ['name', 'abbreviation', 'first_mention', 'later_mentions', 'aliases', 'wrong_forms', 'styles'];
  return fields.flatMap((field) => stringsIn(record[field])).filter((form) => /\p{Lu}/u.test(form));
}

function rolesOf(record: CaseyRecord): readonly { readonly [key: string]: Json }[] {
  return Array.isArray(record['roles']) ? record['roles'] : [];
}

function textIn(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
