import type { Json } from '../records/types.ts';
import { longDate } from '../text/dates.ts';

type SourceFields = { readonly [field: string]: Json | undefined };

/** A source in a few words: where it appeared and when. */
export function sourceLine(source: SourceFields): string {
  const outlet = source['container-title'] ?? source['publisher'] ?? source['id'];
  const issued = source['issued'];
  return typeof issued === 'string' ? `${String(outlet)}, ${longDate(issued)}` : `${String(outlet)}, undated`;
}
