import type { Item, Json } from '../records/types.ts';
import { plainMarks } from '../text/plain-marks.ts';
import type { View } from './types.ts';

/** An answer with plain typography, before it is laid out: three full stops are wider than an ellipsis. */
export function inPlainMarks(view: View): View {
  if (view.layout === 'count') return view;
  if (view.layout === 'document') return view.toRead ? { ...view, text: plainMarks(view.text) } : view;
  const rows = view.rows.map((row) => ({
    ...row,
    item: itemInPlainMarks(row.item),
    headline: plainMarks(row.headline),
  }));
  return { ...view, rows };
}

/** The same of an item alone. */
export function itemInPlainMarks(item: Item): Item {
  return Object.fromEntries(
    Object.entries(item).map(([field, value]) => [field, value === undefined ? value : plain(value)]),
  );
}

function plain(value: Json): Json {
  if (typeof value === 'string') return plainMarks(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
