import { envelope } from '../view/envelope.ts';
import type { Format } from './types.ts';

export const json: Format = {
  name: 'json',
  summary: 'one object: the dataset, the query, the total and the items, each complete in itself',
  whole: true,
  render: (view) => `${JSON.stringify(envelope(view), null, 2)}\n`,
};
