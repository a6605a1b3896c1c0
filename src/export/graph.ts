import type { Dataset } from '../dataset/types.ts';
import type { Item } from '../records/types.ts';
import { annotationOf } from './annotation.ts';
import { entriesOf } from './entries.ts';
import { jsonText } from './json-text.ts';
import { CONTEXT, iriOf, OWN } from './linked-context.ts';
import { linkedNode } from './linked-node.ts';

/**
 * Gives a dataset as JSON-LD: itself, each record, and for each proved quote the annotation that proves it.
 * @param step told before each part
 */
export function graphOf(dataset: Dataset, step: (part: string) => void): string {
  step('the records');
  const entries = entriesOf(dataset);
  const nodes = entries.map((entry) => linkedNode(entry, dataset));
  step('the annotations');
  const annotations = (dataset.records['quotes'] ?? []).flatMap((quote) => {
    const annotation = annotationOf(quote, dataset);
    return annotation === undefined ? [] : [annotation];
  });
  const parts = entries.map(({ record }) => ({ '@id': iriOf(dataset, record.id) }));
  const graph = [{ ...datasetNode(dataset), hasPart: parts }, ...nodes, ...annotations];
  return jsonText({ '@context': CONTEXT, '@graph': graph });
}

/** What the dataset says of itself. */
function datasetNode(dataset: Dataset): Item {
  const { name, version, description, compiled_on, licence, coverage } = dataset.meta;
  return {
    '@id': iriOf(dataset),
    '@type': 'Dataset',
    name,
    version,
    description,
    license: licence,
    dateModified: compiled_on,
    [`${OWN}holds`]: coverage.included,
    [`${OWN}does_not_hold`]: coverage.excluded,
  };
}
