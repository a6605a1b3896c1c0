import { LIMITS } from '../limits.ts';

/**
 * Gives a text that is short enough to be checked.
 * @throws Error where it is not
 */
export function bounded(text: string): string {
  if (text.length <= LIMITS.draftText) return text;
  throw new Error('it has more than ten million characters: check its parts one by one');
}
