/** What an option says that is to hold always, never, or where it fits. */
export const whens = ['auto', 'always', 'never'] as const;
export type When = (typeof whens)[number];

export type Env = { readonly [name: string]: string | undefined };

/** What of the world decides how an answer is printed. */
export interface Surroundings {
  readonly isTerminal: boolean;
  readonly env: Env;
}

/** Gives what an option says; auto where it was not given. */
export function whenOf(value: string | undefined): When {
  return whens.find((known) => known === value) ?? 'auto';
}

/** Whether a terminal can do nothing but print. */
export function isDumb(env: Env): boolean {
  return env['TERM'] === 'dumb';
}
