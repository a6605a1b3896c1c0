import type { Lock } from '../../dataset/lock.ts';
import type { CaseyRecord } from '../../records/types.ts';
import { wordsIn } from '../words.ts';

/** A quotation of the dataset as the build writes it. */
export interface TabledQuote {
  readonly id: string;
  readonly text: string;
  /** Its words as they are compared, parted by blanks. */
  readonly keys: string;
  /** Where each begins and ends in the text, one after the other. */
  readonly places: readonly number[];
  /** The id of the person or body whose words they are, where that is known. */
  readonly speaker?: string | undefined;
  /** The id of another whose words they repeat: a draft may give them to either. */
  readonly repeats?: string | undefined;
  /** Whether its words are known only from a source that reworded them. */
  readonly reworded: boolean;
  /** Where it stands in the copy of its source, where that is known. */
  readonly place?: { readonly source: string; readonly start: number; readonly end: number } | undefined;
}

/** Takes the quotes of a dataset apart into words, those that can be trusted to the letter first. */
export function quotesIn(records: readonly CaseyRecord[], lock: Lock | undefined): readonly TabledQuote[] {
  const quotes = records.map((record) => tabled(record, lock));
  return [...quotes.filter(({ reworded }) => !reworded), ...quotes.filter(({ reworded }) => reworded)];
}

function tabled({ id, text, speaker, repeats, fidelity }: CaseyRecord, lock: Lock | undefined): TabledQuote {
  const words = wordsIn(String(text));
  const locked = lock?.quotes !== undefined && Object.hasOwn(lock.quotes, id) ? lock.quotes[id] : undefined;
  return {
    id,
    text: String(text),
    keys: words.map(({ key }) => key).join(' '),
    places: words.flatMap(({ start, end }) => [start, end]),
    speaker: typeof speaker === 'string' ? speaker : undefined,
    repeats: typeof repeats === 'string' ? repeats : undefined,
    reworded: fidelity === 'altered',
    place: locked && { source: locked.source, start: locked.start, end: locked.end },
  };
}
