import type { Dataset } from '../dataset/types.ts';

/** The name and version by which an answer says what it is from. */
export function identity({ meta }: Dataset): { readonly name: string; readonly version: string } {
  return { name: meta.name, version: meta.version };
}
