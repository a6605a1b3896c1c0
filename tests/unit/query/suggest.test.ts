import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../src/query/suggest.ts';

const known = ['misconduct', 'misogyny', 'vetting', 'racism', 'women-and-children', 'yaml'];

test.each([
  ['miscondct', ['misconduct']],
  ['misogny', ['misogyny']],
  ['Women and childern', ['women-and-children']],
  ['women', ['women-and-children']],
  ['children', ['women-and-children']],
  ['xml', []],
  ['zebra', []],
  ['', []],
])('%s is near %j', (typed, names) => {
  expect(nearest(typed, known)).toEqual(names);
});

test.each([
  ['aa', ': did you mean ‘ab’?'.replace(/[‘’]/g, "'"), ['ab']],
  ['aa', ": did you mean 'ab' or 'ac'?", ['ab', 'ac']],
  ['aa', ": did you mean 'ab', 'ac' or 'ad'?", ['ab', 'ac', 'ad', 'ae']],
  ['zzzz', '', ['ab']],
])('%s: %s', (typed, words, names) => {
  expect(didYouMean(typed, names)).toBe(words);
});
