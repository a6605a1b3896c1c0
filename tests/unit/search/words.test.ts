import { describe, expect, test } from 'vitest';
import { quantitiesIn } from '../../../src/search/quantities.ts';
import { respelt } from '../../../src/search/spelling.ts';
import { termOf, tokensOf } from '../../../src/search/tokens.ts';

describe('tokensOf', () => {
  test.each([
    ['O’Hara’s 1,809 cases', 'ohara 1809 cases'],
    ["the boys' club", 'the boys club'],
    ['ﬁne caﬀè – naïve', 'fine caffe naive'],
    ['81% & £0.7 billion', '81 percent and pound 0.7 billion'],
    ['whistle-blower', 'whistle blower'],
    ['constructor valueOf __proto__', 'constructor valueof proto'],
    ['', ''],
    ['…  —', ''],
  ])('%j', (text, tokens) => {
    expect(tokensOf(text).join(' ')).toBe(tokens);
  });
});

describe('words that are one are one term', () => {
  test.each([
    ['organisation', 'organizations'],
    ['colour', 'colors'],
    ['defence', 'defense'],
    ['behaviour', 'behavior'],
    ['analyse', 'analyzing'],
    ['centre', 'centers'],
    ['paedophile', 'pedophiles'],
    ['travelled', 'traveling'],
    ['programme', 'program'],
    ['dismissed', 'dismisses'],
    ['investigations', 'investigate'],
  ])('%s and %s', (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
  });

  test.each([
    ['four', 'for'],
    ['wise', 'wize'],
    ['hour', 'hor'],
    ['police', 'polize'],
  ])('but not %s and %s', (one, other) => {
    expect(respelt(one)).not.toBe(other);
  });
});

describe('quantitiesIn', () => {
  test.each([
    ['81% of them', '81%'],
    ['81 per cent', '81%'],
    ['81 percent', '81%'],
    ['eighty-one per cent', '81%'],
    ['a fifth', '20%'],
    ['one in five', '20%'],
    ['one in every five', '20%'],
    ['two out of ten', '20%'],
    ['one officer in five', '20%'],
    ['one young Black man in every four', '25%'],
    ['one of the men in five', '5'],
    ['one case in five years', '5'],
    ['one in five years', '5'],
    ['seven in a hundred', '7%'],
    ['seven in every hundred', '7%'],
    ['seven of every hundred', '7%'],
    ['a hundred and five', '105'],
    ['a dozen', '12'],
    ['two dozen', '24'],
    ['half a dozen', '6'],
    ['a lot', ''],
    ['two thirds', '67%'],
    ['half', '50%'],
    ['three quarters', '75%'],
    ['between 55 and 60 per cent', '55% 60%'],
    ['25 to 30%', '25% 30%'],
    ['1,809', '1809'],
    ['eighteen hundred and nine', '1809'],
    ['one thousand', '1000'],
    ['£0.7 billion', '700000000'],
    ['six times', '6x'],
    ['twice', '2x'],
    ['thirteen of eighteen hundred', '13 1800'],
    ['one of them', ''],
    ['the third man', ''],
    ['21 March 2023', '21 2023'],
  ])('%s', (text, forms) => {
    expect(
      quantitiesIn(tokensOf(text))
        .flatMap((quantity) => quantity.forms)
        .join(' '),
    ).toBe(forms);
  });

  test('two percentages are a range only between “between” and “and”, or with “to”', () => {
    const counts = ['81 and 55 per cent', 'between 55 and 81 per cent', '55 to 81 per cent'].map(
      (text) => quantitiesIn(tokensOf(text)).length,
    );
    expect(counts).toEqual([2, 1, 1]);
  });
});
