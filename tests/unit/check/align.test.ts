import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, type Step } from '../../../src/check/record/align.ts';

const row = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
const gapsOf = fc.uniqueArray(fc.nat({ max: 12 }), { maxLength: 3 });

function laid(draft: readonly string[], keys: readonly string[], gaps: readonly number[] = []): readonly Step[] {
  const words = draft.map((key, at) => ({ key, start: at, end: at + 1 }));
  return align(words, keys, new Set(gaps));
}

/** What the steps cost: one for each word that is not the same, but for those left out openly. */
function costOf(steps: readonly Step[]): number {
  return steps.filter((step) => step.does !== 'same' && !(step.does === 'dropped' && step.cut)).length;
}

/** The least that it may cost, found by trying all. */
function leastOf(draft: readonly string[], keys: readonly string[]): number {
  const known = new Map<string, number>();
  const from = (at: number, held: number): number => {
    if (at === draft.length) return 0;
    const key = `${at} ${held}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = [1 + from(at + 1, held)];
    if (held < keys.length) {
      ways.push((draft[at] === keys[held] ? 0 : 1) + from(at + 1, held + 1));
      ways.push((at === 0 ? 0 : 1) + from(at, held + 1));
    }
    const least = Math.min(...ways);
    known.set(key, least);
    return least;
  };
  return from(0, 0);
}

test.for([
  ['a b c', 'a b c', 'same same same'],
  ['b', 'a b c', 'same'],
  ['a b d e', 'a b c d e', 'same same dropped same same'],
  ['a d c', 'a b c', 'same changed same'],
  ['a d b', 'a b', 'same added same'],
  ['d', '', 'added'],
] as const)('%j beside %j is %j', ([draft, keys, steps]) => {
  const words = (text: string) => text.split(' ').filter((word) => word !== '');
  expect(
    laid(words(draft), words(keys))
      .map(({ does }) => does)
      .join(' '),
  ).toBe(steps);
});

test('every word of the draft has a step, in order, and costs as little as may be', () => {
  fc.assert(
    fc.property(row, row, (draft, keys) => {
      const steps = laid(draft, keys);
      expect(steps.flatMap((step) => ('draft' in step ? [step.draft] : []))).toEqual(draft.map((_, at) => at));
      const held = steps.flatMap((step) => ('held' in step ? [step.held] : []));
      expect(held).toEqual(held.map((_, index) => (held[0] ?? 0) + index));
      expect(costOf(steps)).toBe(leastOf(draft, keys));
    }),
  );
});

test('what was laid before makes no difference', () => {
  fc.assert(
    fc.property(row, row, gapsOf, row, row, (draft, keys, gaps, other, others) => {
      const first = laid(draft, keys, gaps);
      laid(other, others);
      expect(laid(draft, keys, gaps)).toEqual(first);
    }),
  );
});
