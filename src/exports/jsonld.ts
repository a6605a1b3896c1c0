import type { Dataset } from '../dataset/types.ts';
import { annotationOf } from '../export/annotation.ts';
import { entriesOf } from '../export/entries.ts';
import { jsonText } from '../export/json-text.ts';
import { CONTEXT, iriOf, OWN } from '../export/linked-context.ts';
import { linkedNode } from '../export/linked-node.ts';
import type { Item } from '../records/types.ts';
import type { Exporter } from './types.ts';

export const jsonld: Exporter = {
  name: 'jsonld',
  summary: 'linked data: schema.org, and a W3C Web Annotation for each proved quote',
  example: 'casey.jsonld',
  makes: 'file',
  beside: [],
  files: (dataset, { name, step }) => {
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
    return [{ name, content: jsonText({ '@context': CONTEXT, '@graph': graph }) }];
  },
};

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
