import { bibtex } from './bibtex.ts';
import { csv } from './csv.ts';
import { html } from './html.ts';
import { jsonld } from './jsonld.ts';
import { sqlite } from './sqlite.ts';
import type { Exporter } from './types.ts';

/** The exporters, in the order in which help lists them. */
export const exporters: readonly Exporter[] = [html, csv, sqlite, jsonld, bibtex];
