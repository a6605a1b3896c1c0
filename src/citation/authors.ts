import type { Dataset } from '../dataset/types.ts';
import { formOn } from '../record/forms.ts';
import type { CaseyRecord, Json } from '../records/types.ts';
import { plain } from './marked.ts';
import type { Name } from './names.ts';

/** What a style does with a title of honour in a name. */
export type Honours = 'kept' | 'dropped';

/**
 * The authors of a source. A style that keeps titles of honour has the names as the source prints
 * them; for one that leaves them out, a whole name is taken apart as the person's record has it.
 */
export function authorsOf(source: CaseyRecord, dataset: Dataset, honours: Honours): readonly Name[] {
  return entriesOf(source['author']).flatMap(({ literal, family, given, person }): readonly Name[] => {
    if (literal !== undefined) {
      const record = honours === 'kept' || person === undefined ? undefined : dataset.get('people', person);
      return [(record === undefined ? undefined : withoutTitle(record)) ?? { literal }];
    }
    return family === undefined ? [] : [{ family, given }];
  });
}

/** The ids of the people who wrote a source, as far as they have a record. */
export function authorIds(source: CaseyRecord): readonly string[] {
  return entriesOf(source['author']).flatMap(({ person }) => person ?? []);
}

/** A speaker as a style names them on a day: a person with or without the title of honour, or a body. */
export function speakerName(record: CaseyRecord, honours: Honours, on: string | undefined): Name {
  const literal = text(record['name']) ?? record.id;
  if (record['kind'] !== 'person') return { literal };
  const titled = honours === 'kept' ? text(formOn(record, on)['titled']) : undefined;
  return titled === undefined ? (withoutTitle(record) ?? { literal }) : { literal: titled };
}

/** Given and family name; undefined of one who is known by the title alone. */
function withoutTitle(person: CaseyRecord): Name | undefined {
  const [family, given] = [text(person['family']), text(person['given'])];
  return family === undefined || given === undefined ? undefined : { family, given };
}

interface AuthorEntry {
  readonly literal?: string | undefined;
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly person?: string | undefined;
}

function entriesOf(authors: Json | undefined): readonly AuthorEntry[] {
  if (!Array.isArray(authors)) return [];
  return authors.map(({ literal, family, given, person }) => ({
    literal: text(literal),
    family: text(family),
    given: text(given),
    person: text(person),
  }));
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? plain(value) : undefined;
}
