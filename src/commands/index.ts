import { listCommand } from '../command/list.ts';
import { recordKinds } from '../records/index.ts';
import type { Command } from './types.ts';

/** The commands, in the order in which help lists them: the search, one for each kind, then the others. */
export const commands: readonly Command[] = [
  {
    name: 'search',
    operands: '<words...>',
    summary: 'plain words in, the answer first; the same as casey with words alone',
    load: async () => (await import('./search.ts')).search,
  },
  ...recordKinds.map(listCommand),
  {
    name: 'show',
    operands: '<id...>',
    summary: 'everything about a record, a source, a person or a topic',
    load: async () => (await import('./show.ts')).show,
  },
  {
    name: 'cite',
    operands: '<id...>',
    summary: 'a citation to paste: of a record by its source, or of a source',
    load: async () => (await import('./cite.ts')).cite,
  },
  {
    name: 'quote',
    operands: '<id...>',
    summary: 'a quote to paste: the words, whose they are, the source and its address',
    load: async () => (await import('./quote.ts')).quote,
  },
  {
    name: 'check',
    operands: '<file...>',
    summary: 'hold a draft against the record: its quotations, figures, names and claims',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'verify',
    summary: 'prove that the dataset is whole, or its quotes against your own copies',
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'coverage',
    summary: 'what the dataset holds and what it does not, with counts',
    load: async () => (await import('./coverage.ts')).coverage,
  },
  {
    name: 'corrections',
    summary: 'what was published wrong and has been put right, when and why',
    load: async () => (await import('./corrections.ts')).corrections,
  },
  {
    name: 'schema',
    operands: '[kind]',
    summary: 'the JSON Schema of a kind of record, or of all',
    load: async () => (await import('./schema.ts')).schema,
  },
  {
    name: 'export',
    operands: '<format> <path>',
    summary: 'the whole dataset as files for another tool',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'completion',
    operands: '<shell>',
    summary: 'a script that completes casey’s command line in your shell, with live values',
    load: async () => (await import('./completion.ts')).completion,
  },
];
