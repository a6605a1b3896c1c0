import { usageError } from '../errors.ts';

/** What an option says that is to hold always, never, or where it fits. */
export const whens = ['auto', 'always', 'never'] as const;
export type When = (typeof whens)[number];

export type Env = { readonly [name: string]: string | undefined };

/** What of the world decides how an answer is printed. */
export interface Surroundings {
  readonly isTerminal: boolean;
  readonly env: Env;
}

/**
 * Gives what an option says; auto where it was not given.
 * @throws CaseyError where it says something else
 */
export function whenOf(option: string, value: string | undefined): When {
  const choice = whens.find((known) => known === (value ?? 'auto').toLowerCase());
  if (choice !== undefined) return choice;
  throw usageError(`unknown value '${value}' for --${option}`, `one of ${whens.join(', ')}`);
}

/** Whether a terminal can do nothing but print. */
export function isDumb(env: Env): boolean {
  return env['TERM'] === 'dumb';
}
