import { isDumb, type Surroundings, type When } from './when.ts';

/**
 * Decides once whether output is coloured: `--color` beats `FORCE_COLOR` beats `NO_COLOR` beats whether there
 * is a terminal that can do it. A variable that is empty is as one that is not set: so a shell turns it off
 * for one command. `FORCE_COLOR=0` forces no colour.
 */
export function wantsColour(choice: When, { isTerminal, env }: Surroundings): boolean {
  if (choice !== 'auto') return choice === 'always';
  const forced = env['FORCE_COLOR'];
  if (forced) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return isTerminal && !isDumb(env);
}
