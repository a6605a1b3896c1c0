import { claims } from './claims.ts';
import { figures } from './figures.ts';
import { names } from './names.ts';
import { quotes } from './quotes.ts';
import type { Checker } from './types.ts';

/** What drafts are checked for, in the order in which what is found at one place is told. */
export const checkers: readonly Checker[] = [quotes, figures, names, claims];
