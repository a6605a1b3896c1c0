import { patternOf } from '../../text/pattern.ts';
import type { Gender } from './gender.ts';

const LETTERS = patternOf(String.raw`^\p{L}+`);

/** Somebody to whom a draft may give words: a body has no family name. */
export interface Person {
  readonly id: string;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly gender?: Gender | undefined;
}

/** A person or body as the build writes them, with all by which they are known. */
export interface TabledPerson extends Person {
  /** The forms of the name, without a leading article. */
  readonly forms: readonly string[];
  /** The roles that they had, in small letters, as far as a draft would name them: “mayor of somewhere”. */
  readonly roles: readonly string[];
  /** The ids of the bodies in which they had a role. */
  readonly bodies: readonly string[];
}

/** The names that a dataset knows. */
export interface NameBook {
  readonly byForm: ReadonlyMap<string, readonly Person[]>;
  readonly byFamily: ReadonlyMap<string, readonly Person[]>;
  readonly byGiven: ReadonlyMap<string, readonly Person[]>;
  readonly byRole: ReadonlyMap<string, readonly Person[]>;
  /** The letters with which roles begin. */
  readonly roleFirst: ReadonlySet<string>;
  /** The ids of the bodies that a person has had a role in. */
  readonly bodiesOf: (id: string) => readonly string[];
}

/** Makes the book of the people and bodies of a dataset. */
export function nameBookOf(people: readonly TabledPerson[]): NameBook {
  const [byForm, byFamily, byGiven, byRole] = [tableOf(), tableOf(), tableOf(), tableOf()];
  const bodies = new Map<string, readonly string[]>();
  for (const person of people) {
    for (const form of person.forms) byForm.add(form, person);
    if (person.family !== undefined) byFamily.add(person.family, person);
    if (person.given !== undefined) byGiven.add(person.given, person);
    for (const role of person.roles) byRole.add(role, person);
    bodies.set(person.id, person.bodies);
  }
  return {
    byForm: byForm.map,
    byFamily: byFamily.map,
    byGiven: byGiven.map,
    byRole: byRole.map,
    roleFirst: new Set([...byRole.map.keys()].flatMap((role) => LETTERS(role).exec(role)?.[0] ?? [])),
    bodiesOf: (id) => bodies.get(id) ?? [],
  };
}

function tableOf() {
  const map = new Map<string, Person[]>();
  const add = (key: string, person: Person) => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [person]);
    else if (!known.includes(person)) known.push(person);
  };
  return { map, add };
}

/** A name without a leading article. */
export function withoutThe(form: string): string {
  return form.replace(/^the\s+/i, '');
}
