import type { Json } from '../records/types.ts';
import { safeText } from '../text/safe-text.ts';

type Data = Json | undefined | { readonly [key: string]: Json | undefined };

/** Data in which every text and every key is safe: escaped, a control character would be one again to whoever reads it. */
export function safeJson<T extends Data>(value: T): T;
export function safeJson(value: Data): Data {
  return isSafe(value) ? value : cleaned(value);
}

/** Whether nothing needs a second look: in JSON a control character, or half of a pair, is an escape. */
function isSafe(value: Data): boolean {
  const json = JSON.stringify(value) ?? '';
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
