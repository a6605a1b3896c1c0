import type { Dataset } from '../dataset/types.ts';
import type { Draft } from './checkers/types.ts';

/** Makes a function of a draft that works its value out once for each draft, for several checkers ask for it. */
export function perDraft<T>(make: (draft: Draft, dataset: Dataset) => T): (draft: Draft, dataset: Dataset) => T {
  const made = new WeakMap<Draft, { readonly dataset: Dataset; readonly value: T }>();
  return (draft, dataset) => {
    const known = made.get(draft);
    if (known?.dataset === dataset) return known.value;
    const value = make(draft, dataset);
    made.set(draft, { dataset, value });
    return value;
  };
}
