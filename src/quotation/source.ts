import { authorsOf } from '../citation/authors.ts';
import type { Cited } from '../citation/cited.ts';
import { unmarked } from '../citation/marked.ts';
import { workOf } from '../citation/work.ts';
import { plain as style } from '../citations/plain.ts';
import type { Dataset } from '../dataset/types.ts';

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
