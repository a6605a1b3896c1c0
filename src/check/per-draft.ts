import type { Dataset } from '../dataset/types.ts';
import { onceFor } from '../once.ts';
import type { Draft } from './checkers/types.ts';

/** Makes a function of a draft and a dataset that works its value out once for both, for several checkers ask for it. */
export function perDraft<T>(make: (draft: Draft, dataset: Dataset) => T): (draft: Draft, dataset: Dataset) => T {
  const against = onceFor((dataset: Dataset) => onceFor((draft: Draft) => make(draft, dataset)));
  return (draft, dataset) => against(dataset)(draft);
}
