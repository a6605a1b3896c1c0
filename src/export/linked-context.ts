import type { Dataset } from '../dataset/types.ts';

/** The vocabulary of the fields for which schema.org has no term; a field is a term of its own name. */
export const OWN = 'casey:';

const identified = (id: string) => ({ '@id': id, '@type': '@id' });

/**
 * The JSON-LD context of an export, whole, so that it is read without a network: names without a prefix
 * are schema.org's, those of annotations as the W3C's own context has them.
 * @see https://www.w3.org/TR/annotation-model/ and https://www.w3.org/ns/anno.jsonld
 */
export const CONTEXT = {
  '@version': 1.1,
  '@vocab': 'https://schema.org/',
  casey: 'urn:casey:term:',
  oa: 'http://www.w3.org/ns/oa#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  id: '@id',
  type: '@type',
  Annotation: {
    '@id': 'oa:Annotation',
    '@context': {
      body: identified('oa:hasBody'),
      target: identified('oa:hasTarget'),
      motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
      identifying: 'oa:identifying',
    },
  },
  SpecificResource: {
    '@id': 'oa:SpecificResource',
    '@context': { source: identified('oa:hasSource'), selector: identified('oa:hasSelector') },
  },
  TextQuoteSelector: {
    '@id': 'oa:TextQuoteSelector',
    '@context': { exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix' },
  },
  TextPositionSelector: {
    '@id': 'oa:TextPositionSelector',
    '@context': { start: 'oa:start', end: 'oa:end' },
  },
} as const;

/** The name of a dataset as a linked thing, or of a record in it, for they have no address. */
export function iriOf({ meta }: Pick<Dataset, 'meta'>, id?: string): string {
  return ['urn:casey', meta.name, ...(id === undefined ? [] : [id])].join(':');
}
