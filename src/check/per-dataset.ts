import type { Dataset } from '../dataset/types.ts';

/** Makes a function of a dataset that works its value out once, however many drafts are held against it. */
export function perDataset<T>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const made = new WeakMap<Dataset, { readonly value: T }>();
  return (dataset) => {
    const known = made.get(dataset) ?? { value: make(dataset) };
    made.set(dataset, known);
    return known.value;
  };
}
