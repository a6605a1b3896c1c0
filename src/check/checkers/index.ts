import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import type { Checker } from './types.ts';

/** What drafts are checked for. */
export const checkers: readonly Checker[] = [figures, names, claims];
