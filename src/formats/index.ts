import { accessible } from './accessible.ts';
import { csv } from './csv.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { table } from './table.ts';
import { text } from './text.ts';
import { tsv } from './tsv.ts';
import type { Format } from './types.ts';
import { yaml } from './yaml.ts';

/** The output formats, in the order in which help lists them. */
export const formats: readonly Format[] = [table, text, json, jsonl, csv, tsv, yaml, markdown, accessible];
