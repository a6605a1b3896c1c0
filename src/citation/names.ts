import type { Dialect, Marked } from './marked.ts';
import { italic, series } from './marked.ts';

/** A name as a citation prints it: whole, or with a family name to file it under. */
export type Name = { readonly literal: string } | { readonly family: string; readonly given?: string | undefined };

/** How a style writes names one after another. */
export interface NameList {
  /** How many names, at most, are all printed; of more, the first `kept` and `others`. */
  readonly most: number;
  readonly kept: number;
  readonly others: Marked;
  /** Whether the last name stands after `others`. */
  readonly endsWithLast?: true;
  /** What stands before the last of several names: ' and ', ', & '. */
  readonly last: (count: number) => string;
}

/** Several names in a style's manner; empty where there are none. */
export function nameList(
  names: readonly Marked[],
  { most, kept, others, endsWithLast, last }: NameList,
  dialect: Dialect,
): Marked {
  if (names.length > most) {
    return series(names.slice(0, kept), ', ', dialect) + others + (endsWithLast ? names.at(-1) : '');
  }
  const [final, ...before] = names.toReversed();
  if (final === undefined || before.length === 0) return final ?? '';
  return series([series(before.toReversed(), ', ', dialect), final], last(names.length), dialect);
}

/** 'Ada Pebble' */
export function spoken(name: Name): string {
  return 'literal' in name ? name.literal : [name.given, name.family].filter((part) => part !== undefined).join(' ');
}

/** 'Pebble, Ada' */
export function inverted(name: Name): string {
  return 'literal' in name ? name.literal : [name.family, name.given].filter((part) => part !== undefined).join(', ');
}

/** 'Pebble, A.', with what the style puts after each initial and between them. */
export function initialled(name: Name, stop: string, between: string, delimiter: string): string {
  if ('literal' in name) return name.literal;
  const given = name.given?.split(' ').map((part) => initials(part, stop));
  return given === undefined ? name.family : `${name.family}${delimiter}${given.join(between)}`;
}

/** 'J.-P.' of 'Jean-Pierre' */
function initials(given: string, stop: string): string {
  return given
    .split('-')
    .map((part) => `${[...part][0] ?? ''}${stop}`)
    .join('-');
}

/** 'Pebble', or the whole of a name that has no family name. */
export function short(name: Name): string {
  return 'literal' in name ? name.literal : name.family;
}

export const ET_AL_ITALIC = italic('et al.');
