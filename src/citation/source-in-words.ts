import { plain as style } from '../citations/plain.ts';
import type { Dataset } from '../dataset/types.ts';
import { authorsOf } from './authors.ts';
import type { Cited } from './cited.ts';
import { unmarked } from './marked.ts';
import { workOf } from './work.ts';

/** A source in plain words, and its address apart from them; of several sources the first. */
export function sourceInWords(
  [cited]: readonly Cited[],
  dataset: Dataset,
): { readonly source: string; readonly url: string | undefined } {
  if (cited === undefined) return { source: '', url: undefined };
  const { url, ...work } = workOf(cited.source, authorsOf(cited.source, dataset, style.honours), undefined);
  const mention = style.mention(work, { places: cited.places, letter: '', titled: false });
  return { source: unmarked(mention), url };
}
