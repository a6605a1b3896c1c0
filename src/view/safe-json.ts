import type { Json } from '../records/types.ts';
import { safeText } from '../text/safe-text.ts';

type Data = Json | undefined | { readonly [key: string]: Json | undefined };

/** Data in which every text and every key is safe: escaped, a control character would be one again to whoever reads it. */
export function safeJson<T extends Data>(value: T): T;
export function safeJson(value: Data): Data {
  return isSafe(value) ? value : cleaned(value);
}

function isSafe(value: Data): boolean {
  if (typeof value === 'string') return safeText(value) === value;
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isSafe);
  for (const [key, member] of Object.entries(value)) if (!isSafe(key) || !isSafe(member)) return false;
  return true;
}

function cleaned(value: Data): Json {
  if (typeof value === 'string') return safeText(value);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return value.map(cleaned);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (member === undefined ? [] : [[safeText(key), cleaned(member)]])),
  );
}
