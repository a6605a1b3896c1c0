import type { Match } from './measure.ts';
import type { OpenIndex } from './open.ts';
import type { Question } from './question.ts';
import type { Hit } from './search.ts';
import { termOf } from './tokens.ts';
import type { SearchField, Through } from './types.ts';
import { fieldWeights } from './weights.ts';

/** How a record has one word of a question. */
export interface Explanation {
  readonly word: string;
  /** What stands for it in the record. */
  readonly as: string;
  readonly through: Through;
  readonly where: string;
  /** What the match is worth, before how rare the word is. */
  readonly worth: number;
}

const PLACES: Readonly<Record<SearchField, string>> = {
  id: 'its id',
  main: 'its text',
  detail: 'its details',
  aside: 'its note',
  names: 'a name it concerns',
  topics: 'its topics or kind',
  date: 'its date',
  asks: 'a way of asking for it',
};

/** Says of each word of a question that a record has what stands for it there, how and where. */
export function explain({ matches }: Hit, { units }: Question, index: OpenIndex): readonly Explanation[] {
  const wordFor = new Map(index.words().map((word) => [termOf(word), word]));
  return units.flatMap(({ word }, unit) => {
    const match = matches[unit];
    if (match === undefined) return [];
    const { terms, weight } = match.alternative;
    const as = terms.map((number) => readable(index.termAt(number), wordFor)).join(' ');
    const worth = Math.round(100 * weight * fieldWeights[match.field]) / 100;
    return [{ word, as, through: throughOf(match, word, index), where: PLACES[match.field], worth }];
  });
}

/** An explanation in a line. */
export function inWords({ word, as, through, where, worth }: Explanation): string {
  return `${word} as ${as} (${through}) in ${where}, worth ${worth}`;
}

/** Says in a line which words of a question a record has and which it has not. */
export function reason({ tier, matches }: Hit, { units }: Question): string {
  const words = units.map(({ word, taken }) => (taken === word ? word : `${taken} (typed ${word})`));
  const [has, lacks] = [words.filter((_, unit) => matches[unit]), words.filter((_, unit) => !matches[unit])];
  if (tier === 'id') return 'this is its id';
  if (tier === 'overview') return 'sums up the whole';
  const mended = matches.some((match) => match?.alternative.through === 'typo');
  if (tier === 'phrase') return mended ? 'has these words, spelt otherwise' : 'has these very words';
  return lacks.length === 0 ? `has ${listed(has)}` : `has ${listed(has)}; lacks ${listed(lacks)}`;
}

function throughOf({ alternative }: Match, word: string, index: OpenIndex): Through {
  if (alternative.through !== 'word') return alternative.through;
  return index.termAt(alternative.terms[0] ?? 0) === word ? 'word' : 'stem';
}

/** A term as a word that has it, for a stem is none. */
function readable(term: string, wordFor: ReadonlyMap<string, string>): string {
  return term.startsWith('=') ? term.slice(1) : (wordFor.get(term) ?? term);
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? 'none of the words' : words.join(', ');
}
