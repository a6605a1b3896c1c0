import type { Exporter } from './types.ts';

export const jsonld: Exporter = {
  name: 'jsonld',
  summary: 'linked data: schema.org, and a W3C Web Annotation for each proved quote',
  example: 'casey.jsonld',
  makes: 'file',
  beside: [],
  files: async (dataset, { name, step }) => {
    const { graphOf } = await import('../export/graph.ts');
    return [{ name, content: graphOf(dataset, step) }];
  },
};
