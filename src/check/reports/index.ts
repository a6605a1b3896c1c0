import type { Format } from '../../formats/types.ts';
import { accessible } from './accessible.ts';
import { github } from './github.ts';
import { markdown } from './markdown.ts';
import { sarif } from './sarif.ts';
import { table } from './table.ts';
import { text } from './text.ts';

/** The ways to print what a check found that other answers have not, or have otherwise. */
export const reports: readonly Format[] = [table, text, sarif, github, markdown, accessible];
