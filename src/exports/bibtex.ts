import { bibtexEntry } from '../export/bibtex-entry.ts';
import type { Exporter } from './types.ts';

export const bibtex: Exporter = {
  name: 'bibtex',
  summary: 'all sources, for a reference manager or LaTeX',
  example: 'casey.bib',
  makes: 'file',
  beside: [],
  files: (dataset, { name }) => [{ name, content: (dataset.records['sources'] ?? []).map(bibtexEntry).join('\n') }],
};
