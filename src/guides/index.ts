import type { Guide } from './types.ts';

/** The topics of `casey help`, in the order in which help lists them. */
export const guides: readonly Guide[] = [
  {
    name: 'formats',
    summary: 'the ways to print an answer',
    load: async () => (await import('./formats.ts')).formats,
  },
  {
    name: 'exit-codes',
    summary: 'what the exit code says, for scripts',
    load: async () => (await import('./exit-codes.ts')).exitCodes,
  },
  {
    name: 'scripting',
    summary: 'in pipes, scripts and workflows; completion in your shell',
    load: async () => (await import('./scripting.ts')).scripting,
  },
  {
    name: 'data',
    summary: 'what the dataset holds and lacks; a dataset of one’s own',
    load: async () => (await import('./data.ts')).data,
  },
  {
    name: 'truth',
    summary: 'how far to trust an answer',
    load: async () => (await import('./truth.ts')).truth,
  },
  {
    name: 'accessibility',
    summary: 'screen readers, narrow terminals, no colour or marks',
    load: async () => (await import('./accessibility.ts')).accessibility,
  },
];
