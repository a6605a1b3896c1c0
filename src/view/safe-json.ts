import type { Json } from '../records/types.ts';
import { safeText } from '../text/safe-text.ts';

type Data = Json | undefined | { readonly [key: string]: Json | undefined };

/** Data in which every text and every key is safe: escaped, a control character would be one again to whoever reads it. */
export function safeJson<T extends Data>(value: T): T;
export function safeJson(value: Data): Data {
  return isSafe(JSON.stringify(value) ?? '') ? value : cleaned(value);
}

/** The same, written on one line. */
export function safeJsonText(value: { readonly [key: string]: Json | undefined }): string {
  const text = JSON.stringify(value);
  return isSafe(text) ? text : JSON.stringify(cleaned(value));
}

/** Whether JSON needs no second look: in it a control character, or half of a pair, is an escape. */
function isSafe(json: string): boolean {
  return !/\\[bfru]/.test(json) && safeText(json) === json;
}

function cleaned(value: Data): Json {
  if (typeof value === 'string') return safeText(value);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return value.map(cleaned);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[safeText(key), cleaned(member)]])),
  );
}
