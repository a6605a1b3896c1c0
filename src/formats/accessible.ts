import type { Format } from './types.ts';

export const accessible: Format = {
  name: 'accessible',
  summary: 'to be read aloud: one labelled line a field, each record with its number',
  whole: false,
  styled: true,
  render: async (view) => (await import('../view/read-aloud.ts')).readAloud(view),
};
