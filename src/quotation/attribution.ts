import type { Dataset } from '../dataset/types.ts';
import { formOn, hasCome } from '../record/forms.ts';
import type { CaseyRecord, Json } from '../records/types.ts';

/** Whose words a quote is, as a text names them. */
export interface Attribution {
  readonly name: string;
  /** Whether a person or a body speaks; undefined where the source does not name the speaker. */
  readonly kind: 'Person' | 'Organization' | undefined;
  /** The office that the speaker is known to have held on that day. */
  readonly office: string | undefined;
}

/**
 * Gives the attribution of a quote: the form for a first mention that was right on the day, with the
 * office held then, or the form for a later mention, which goes without.
 */
export function attributionOf(quote: CaseyRecord, dataset: Dataset, later: boolean): Attribution {
  const speaker = text(quote['speaker']);
  const on = text(quote['said_on']);
  const record =
    speaker === undefined ? undefined : (dataset.get('people', speaker) ?? dataset.get('organisations', speaker));
  if (record === undefined) {
    return { name: text(quote['attributed_to']) ?? speaker ?? 'not named', kind: undefined, office: undefined };
  }
  const { first_mention, later_mentions } = formOn(record, on);
  const [preferred] = Array.isArray(later_mentions) ? later_mentions : [];
  const first = text(first_mention) ?? record.id;
  const kind = record['kind'] === 'person' ? 'Person' : 'Organization';
  if (later) return { name: text(preferred) ?? first, kind, office: undefined };
  return { name: first, kind, office: officeOn(record, on, dataset) };
}

/** The latest of the offices that the record shows the person in on a day; none where no day is known. */
function officeOn(person: CaseyRecord, on: string | undefined, dataset: Dataset): string | undefined {
  const roles = Array.isArray(person['roles']) ? person['roles'] : [];
  const held = on === undefined ? undefined : roles.findLast((role) => isHeld(role, on));
  if (held === undefined) return undefined;
  const office = String(held.role);
  const body = text(held.organisation);
  const name = body === undefined ? undefined : text(dataset.get('organisations', body)?.['name']);
  return name === undefined || saysWhere(office, name) ? office : `${office}, ${name}`;
}

/** An office is held from the first to the last day that sources show; a single date shows that day alone. */
function isHeld({ from, to, stated_on }: { readonly [part: string]: Json | undefined }, on: string): boolean {
  const dates = [from, stated_on, to].map(text).filter((date) => date !== undefined);
  const [first, last] = [dates[0], dates.at(-1)];
  return first !== undefined && last !== undefined && hasCome(first, on) && hasCome(on, last);
}

/** Whether the name of an office says by itself of what it is, as 'chair of the inquiry' does, or shares a word with the body's name. */
function saysWhere(office: string, body: string): boolean {
  const words = body.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return / (?:of|for|at|on|in|to) /.test(office) || words.some((word) => office.split(' ').includes(word));
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
