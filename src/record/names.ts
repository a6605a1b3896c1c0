import type { Dataset } from '../dataset/types.ts';

/** How a person or organisation is named at first mention; the id itself where none is known. */
export function nameOf(dataset: Dataset, id: string): string {
  const name = (dataset.get('people', id) ?? dataset.get('organisations', id))?.['first_mention'];
  return typeof name === 'string' ? name : id;
}
