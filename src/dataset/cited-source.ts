import type { CaseyRecord, Json } from '../records/types.ts';

/** What an item says of each source that it rests on. */
const FIELDS = ['type', 'title', 'author', 'container-title', 'publisher', 'issued', 'URL', 'reliability'];

export type CitedSources = { readonly [id: string]: { readonly [field: string]: Json } };

/** Gives of each source what an item says of it, by its id. */
export function citedSources(sources: readonly CaseyRecord[]): CitedSources {
  return Object.fromEntries(sources.map((source) => [source.id, cited(source)]));
}

function cited(source: CaseyRecord): { readonly [field: string]: Json } {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = source[field];
      return value === undefined ? [] : [[field, value] as const];
    }),
  );
}
