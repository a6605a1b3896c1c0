import { usageError } from '../errors.ts';
import type { Filter } from './filters/types.ts';
import { didYouMean } from './suggest.ts';

/** Makes a filter on a field that has one of a few values; the filter has the field's name. */
export function choiceFilter(name: string, choices: readonly string[], summary: string): Filter {
  return {
    name,
    placeholder: choices.join('|'),
    summary,
    many: true,
    fields: [name],
    keeps: (typed) => {
      const values = typed.map((value) => value.toLowerCase());
      const unknown = values.find((value) => !choices.includes(value));
      if (unknown !== undefined) {
        throw usageError(`unknown ${name} '${unknown}'${didYouMean(unknown, choices)}`, `one of ${choices.join(', ')}`);
      }
      return (record) => values.includes(String(record[name]));
    },
  };
}
