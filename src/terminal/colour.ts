import { usageError } from '../errors.ts';

export const colourChoices = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof colourChoices)[number];

interface Surroundings {
  readonly isTerminal: boolean;
  readonly env: { readonly [name: string]: string | undefined };
}

/**
 * Decides once whether output is coloured: `--color` beats `FORCE_COLOR` beats a non-empty `NO_COLOR`
 * beats whether there is a terminal that can do it.
 */
export function wantsColour(choice: ColourChoice, { isTerminal, env }: Surroundings): boolean {
  if (choice !== 'auto') return choice === 'always';
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && env['TERM'] !== 'dumb';
}

/**
 * Gives what `--color` says; auto where it was not given.
 * @throws CaseyError where it says something else
 */
export function colourOf(value: string | undefined): ColourChoice {
  const choice = colourChoices.find((known) => known === (value ?? 'auto').toLowerCase());
  if (choice !== undefined) return choice;
  throw usageError(`unknown value '${value}' for --color`, `one of ${colourChoices.join(', ')}`);
}
