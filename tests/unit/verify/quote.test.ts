import { diffWords } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseCopy } from '../../../src/dataset/lock.ts';
import { describeVerdict } from '../../../src/verify/describe.ts';
import { findQuote } from '../../../src/verify/quote.ts';

const copy = 'He waited. “We have let people down, and I’m not sorry – not at all.” She left at once, not before.';

test.each([
  ['We have let people down, and I’m not sorry – not at all.', 'found', null],
  [
    "We have let people down, and I'm not sorry - not at all.",
    'typography',
    'printed: We have let people down, and I’m not sorry – not at all.',
  ],
  [
    'We have let people down, and I’m not glad – not at all.',
    'changed',
    'We have let people down, and I’m not [-glad-]{+sorry+} – not at all.',
  ],
  [
    'We have let people down, and I’m not sorry – not today.',
    'changed',
    'We have let people down, and I’m not sorry – not [-today-]{+at all+}.',
  ],
  [
    'They have let people down, and I’m not sorry – not at all.',
    'changed',
    '[-They-]{+We+} have let people down, and I’m not sorry – not at all.',
  ],
  [
    'We have let people down, and I’m sorry – not at all.',
    'changed',
    'We have let people down, and I’m {+not+} sorry – not at all.',
  ],
  ['Nobody said a word of this to anyone in that year.', 'not-found', null],
])('%s is %s', (quote, verdict, difference) => {
  const found = describeVerdict(quote, findQuote(quote, copy), [], diffWords);
  expect(found['verdict']).toBe(verdict);
  if (verdict !== 'changed') expect(found['difference']).toBe(difference);
  else expect(String(found['difference'])).toMatch(/\[-|\{\+/);
});

describe('a changed word', () => {
  test('is shown where it stands, at the end as well', () => {
    const quote = 'We have let people down, and I’m not sorry – not ever.';
    const { difference, place } = describeVerdict(quote, findQuote(quote, copy), [], diffWords);
    expect(place).toBe('character 12');
    expect(difference).toContain('[-ever.-]');
    expect(String(difference).startsWith('We have let people down')).toBe(true);
  });
});

test('a page is counted from 1', () => {
  expect(describeVerdict('b', { verdict: 'found', offset: 12 }, [0, 10, 20], diffWords)['place']).toBe('page 2');
});

test('every stretch of a copy is found in it, and normalising twice is normalising once', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.nat(200),
      fc.integer({ min: 1, max: 50 }),
      (text, from, length) => {
        const normal = normaliseCopy(text);
        expect(normaliseCopy(normal)).toBe(normal);
        const stretch = normal.slice(from, from + length);
        if (stretch !== '') expect(findQuote(stretch, normal).verdict).toBe('found');
      },
    ),
  );
});
