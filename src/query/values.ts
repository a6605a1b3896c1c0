import type { Dataset } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { didYouMean } from './suggest.ts';

/** A word that may be typed, and what it stands for. */
export interface Value {
  readonly name: string;
  readonly summary?: string;
  /** Another name for something: offered only where none of the others begins with what was typed. */
  readonly besides?: true;
}

/**
 * What an option or operand takes: one of these words and no other; something on the disk; or names
 * that are in the dataset and that the command looks up for itself.
 */
export type Values = readonly Value[] | 'file' | 'folder' | ((dataset: Dataset) => readonly Value[]);

/** Makes words to choose from of their names alone. */
export function choices(names: readonly string[]): readonly Value[] {
  return names.map((name) => ({ name }));
}

/**
 * Gives the one of some words that was typed, in whatever case.
 * @param what says in an error what is unknown, given the word in quotation marks
 * @throws CaseyError where it is none of them
 */
export function choose<T extends Value>(list: readonly T[], typed: string, what: (typed: string) => string): T {
  const wanted = typed.toLowerCase();
  const found = list.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  const names = list.map(({ name }) => name);
  throw usageError(`unknown ${what(`'${typed}'`)}${didYouMean(typed, names)}`, `one of ${names.join(', ')}`);
}
