import { envelope } from '../view/envelope.ts';
import type { Format } from './types.ts';

export const yaml: Format = {
  name: 'yaml',
  summary: 'as json, in YAML',
  whole: true,
  render: async (view) => {
    const { stringify } = await import('yaml');
    return stringify(envelope(view), { lineWidth: 0, aliasDuplicateObjects: false });
  },
};
