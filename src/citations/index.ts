import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import { chicagoAuthorDate } from './chicago-author-date.ts';
import { cslJson } from './csl-json.ts';
import { harvard } from './harvard.ts';
import { mla } from './mla.ts';
import { oscola } from './oscola.ts';
import { plain } from './plain.ts';
import { ris } from './ris.ts';
import type { CitationStyle } from './types.ts';
import { wikipedia } from './wikipedia.ts';

/** The citation styles, in the order in which help lists them; the first is the default. */
export const citationStyles: readonly CitationStyle[] = [
  plain,
  oscola,
  harvard,
  apa,
  mla,
  chicago,
  chicagoAuthorDate,
  wikipedia,
  bibtex,
  ris,
  cslJson,
];
