import type { Dataset } from '../dataset/types.ts';
import type { CaseyRecord, Item } from '../records/types.ts';
import { iriOf, OWN } from './linked-context.ts';

/**
 * Gives the W3C Web Annotation that says where in its source a quote stands, with both selectors of the
 * evidence lock; undefined for a quote that the lock does not hold as it is. Positions count UTF-16 code
 * units of the copy whose hash is given, white space folded.
 */
export function annotationOf(quote: CaseyRecord, dataset: Dataset): Item | undefined {
  const proof = dataset.proof(quote.id);
  if (proof === undefined || proof.exact !== quote['text']) return undefined;
  const { source, exact, prefix, suffix, start, end, sha256 } = proof;
  const copy = dataset.copyHash(source);
  return {
    id: `${iriOf(dataset, quote.id)}:annotation`,
    type: 'Annotation',
    motivation: 'identifying',
    body: iriOf(dataset, quote.id),
    ...(typeof quote['caveat'] === 'string' && { [`${OWN}caveat`]: quote['caveat'] }),
    target: {
      type: 'SpecificResource',
      source: addressOf(source, dataset),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
      [`${OWN}sha256`]: sha256,
      ...(copy !== undefined && { [`${OWN}copy_sha256`]: copy }),
    },
  };
}

/** Where a source is on the web; its name in the dataset where that is not known. */
function addressOf(source: string, dataset: Dataset): string {
  const url = dataset.get('sources', source)?.['URL'];
  return typeof url === 'string' && /^https?:/i.test(url) ? url : iriOf(dataset, source);
}
