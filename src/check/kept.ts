import type { Dataset } from '../dataset/types.ts';
import type { Draft } from './checkers/types.ts';

/** Makes a function of a draft or a dataset that works its value out once for each, for several ask for it. */
export function kept<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** The same for a draft that is held against a dataset. */
export function keptForBoth<T>(make: (draft: Draft, dataset: Dataset) => T): (draft: Draft, dataset: Dataset) => T {
  const against = kept((dataset: Dataset) => kept((draft: Draft) => make(draft, dataset)));
  return (draft, dataset) => against(dataset)(draft);
}
