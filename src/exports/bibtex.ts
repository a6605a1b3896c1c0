import { authorsOf } from '../citation/authors.ts';
import { workOf } from '../citation/work.ts';
import { bibtex as style } from '../citations/bibtex.ts';
import type { Exporter } from './types.ts';

export const bibtex: Exporter = {
  name: 'bibtex',
  summary: 'all sources, for a reference manager or LaTeX',
  example: 'casey.bib',
  makes: 'file',
  beside: [],
  files: (dataset, { name }) => {
    const entries = (dataset.records['sources'] ?? []).map((source) => ({
      work: workOf(source, authorsOf(source, dataset, style.honours), undefined),
      notes: typeof source['caveat'] === 'string' ? [source['caveat']] : [],
    }));
    return [{ name, content: style.file(entries) }];
  },
};
