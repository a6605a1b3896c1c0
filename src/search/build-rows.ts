import { stopWords } from './stop-words.ts';
import { type Rows, rows, type SearchIndex } from './types.ts';

/** Puts the rows of numbers into one. */
export function packed(head: Omit<SearchIndex['head'], 'sizes'>, numbers: Rows<readonly number[]>): SearchIndex {
  return {
    head: { ...head, sizes: rows.map((row) => numbers[row].length) },
    numbers: Int32Array.from(rows.flatMap((row) => numbers[row])),
  };
}

/** Where each term begins among terms that stand between spaces. */
export function beginnings(terms: readonly string[]): readonly number[] {
  let at = 1;
  return terms.map((term) => {
    const begins = at;
    at += term.length + 1;
    return begins;
  });
}

/** Lists where texts begin and where in them each term stands that is no stop word. */
export function placesIn(texts: readonly number[], ends: readonly number[], count: number) {
  const of = Array.from({ length: count }, (): number[] => []);
  const starts: number[] = [];
  const lengths: number[] = [];
  const owners: number[][] = of.map(() => []);
  let owner = 0;
  for (const [at, term] of texts.entries()) {
    while (at >= (ends[owner] ?? texts.length)) owner++;
    if (term < 0) {
      starts.push(at);
      lengths.push(0);
    } else if (term >= stopWords.size) {
      of[term]?.push(at);
      owners[term]?.push(owner);
      lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + 1;
    }
  }
  let total = 0;
  const from = of.map((places) => {
    total += places.length;
    return total - places.length;
  });
  return { starts, lengths, places: of.flat(), owners: owners.flat(), from: [...from, total] };
}
