import type { CaseyRecord, Json } from '../records/types.ts';

/** The forms of a person's name that are right on a day: the person's own, or those of a later style. */
export function formOn(person: CaseyRecord, on: string | undefined): { readonly [field: string]: Json | undefined } {
  const styles = Array.isArray(person['styles']) ? person['styles'] : [];
  const begun = styles.filter(({ from }) => on !== undefined && hasCome(String(from), on));
  return begun.at(-1) ?? person;
}

/** Whether a date has come on a day, as far as both are known: a month has where it begins. */
export function hasCome(date: string, day: string): boolean {
  const known = Math.min(date.length, day.length);
  return date.slice(0, known) <= day.slice(0, known);
}
