import type { Amount } from './amounts.ts';
import type { Word } from './sentences.ts';

type Direction = 'up' | 'down';

/** Words that compare two things. */
const COMPARED: ReadonlyMap<string, Direction> = new Map([
  ...directed('up', 'more likelier higher greater above additional extra'),
  ...directed('down', 'less lower'),
]);
const BY_WORD: ReadonlyMap<string, Direction> = new Map([
  ...COMPARED,
  ...directed(
    'up',
    `up rise rises rose risen rising grow grows grew grown growth
    increase increases increased climb climbed surge surged soar soared jump jumped`,
  ),
  ...directed(
    'down',
    `below fewer down fall falls fell fallen falling drop drops dropped cut cuts decline declined decrease
    decreased shrink shrank shrunk reduce reduced reduction slashed`,
  ),
]);
const BY_UNIT: ReadonlyMap<string, Direction> = new Map([
  ['percent-more-likely', 'up'],
  ['times-as-likely', 'up'],
  ['percent-increase', 'up'],
  ['percent-less-likely', 'down'],
  ['percent-decrease', 'down'],
  ['percent-below', 'down'],
  ['GBP-fall', 'down'],
]);
/** How many words from a number its direction is looked for. */
const NEAR = 3;

/** Whether a number is said to go the other way than a record's of that unit: “81 per cent less likely” for more. */
export function isTurned(unit: string, { said, to }: Amount, words: readonly Word[]): boolean {
  const own = BY_UNIT.get(unit);
  if (own === undefined) return false;
  const stop = words.findIndex(({ gap }, at) => at >= to && gap > 0);
  const after = words.slice(to, Math.min(to + NEAR, stop === -1 ? words.length : stop));
  const start = words.findLastIndex(({ gap }, at) => at <= said && gap > 0);
  const before = words.slice(Math.max(0, start, said - NEAR), said).toReversed();
  const first = [...after, ...before].find(({ text }) => BY_WORD.has(text));
  return first !== undefined && BY_WORD.get(first.text) !== own;
}

/** Whether a word compares two things: “more”, “less”. */
export function isComparison(text: string): boolean {
  return COMPARED.has(text);
}

function directed(direction: Direction, words: string): readonly (readonly [string, Direction])[] {
  return words.split(/\s+/).map((word) => [word, direction]);
}
