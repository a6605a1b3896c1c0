import type { Json } from '../records/types.ts';

/** All texts in a value, however deep. */
export function stringsIn(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
