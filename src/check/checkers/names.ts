import { nameMatches } from '../name-matches.ts';
import type { Checker } from './types.ts';

export const names: Checker = {
  name: 'names',
  summary: 'wrong forms of the names of people and bodies',
  check: nameMatches,
};
