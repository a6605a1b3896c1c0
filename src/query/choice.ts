import type { Filter } from './filters/types.ts';
import { choices } from './values.ts';

/** Makes a filter on a field that has one of a few values; the filter has the field's name. */
export function choiceFilter(name: string, known: readonly string[], summary: string): Filter {
  return {
    name,
    placeholder: name,
    summary,
    values: choices(known),
    many: true,
    fields: [name],
    keeps: (values) => (record) => values.includes(String(record[name])),
  };
}
