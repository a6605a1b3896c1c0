import type { BareAmount } from './amounts.ts';
import type { Word } from './sentences.ts';

/** Joins "two and a half", and "two and a half times", into one number. */
export function joinHalves(amounts: readonly BareAmount[], texts: readonly string[]): readonly BareAmount[] {
  return amounts.map((amount, index) => {
    const next = amounts[index + 1];
    const half = next !== undefined && texts.slice(amount.to, next.to).join(' ') === 'and a half';
    if (amount.kind !== 'count' || !half) return amount;
    const times = texts[next.to] === 'times';
    const value = amount.low + 0.5;
    return { ...amount, kind: times ? 'times' : 'count', to: times ? next.to + 1 : next.to, low: value, high: value };
  });
}

/** What stands between a part and its whole: "12 out of the Met's 15". */
const OF_WHOLE = /^(out )?of( (the|its|their|those|these|all)( [a-z]+)?)?$/;

/** Joins "30 to 50" and "25–30 per cent" into one range, and "12 of the 15" into a part of a whole. */
export function joinRanges(amounts: readonly BareAmount[], words: readonly Word[]): readonly BareAmount[] {
  const joined: BareAmount[] = [];
  for (const amount of amounts) {
    const before = joined.at(-1);
    if (before !== undefined && before.to > amount.from) continue;
    const several = before?.kind === 'count' || (before?.kind === 'share' && amount.kind === 'share');
    if (before !== undefined && several && before.low === before.high) {
      const between = words.slice(before.to, amount.from).map(({ text }) => text);
      const range =
        (between.length === 0 && !parted(words[amount.from])) ||
        (between.length === 1 &&
          (between[0] === 'to' || (between[0] === 'and' && words[before.from - 1]?.text === 'between')));
      if (
        range &&
        before.low < amount.low &&
        amount.low === amount.high &&
        (amount.kind === 'count' || amount.kind === 'share')
      ) {
        joined[joined.length - 1] = { ...amount, from: before.from, low: before.low };
        continue;
      }
      if (
        before.kind === 'count' &&
        amount.kind === 'count' &&
        before.low < amount.low &&
        words.slice(before.to, amount.from + 1).every(({ gap }) => gap === 0) &&
        OF_WHOLE.test(between.join(' '))
      ) {
        joined[joined.length - 1] = { ...before, to: amount.to, whole: amount.low };
        continue;
      }
    }
    joined.push(amount);
  }
  return joined;
}

/** Whether a comma or a bracket stands before a number: "14, 29 and 30", "14 (29 per cent)". */
function parted(word: Word | undefined): boolean {
  return word?.gap === 1 || word?.gap === 3;
}
