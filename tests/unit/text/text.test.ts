import { describe, expect, test } from 'vitest';
import { columnWidths } from '../../../src/text/column-widths.ts';
import { dateExists, longDate } from '../../../src/text/dates.ts';
import { fold, foldName, foldTypography } from '../../../src/text/fold.ts';
import { quotationsIn } from '../../../src/text/quotations.ts';
import { measureFor } from '../../../src/text/width.ts';
import { wrap } from '../../../src/text/wrap.ts';

const plain = (text: string) => text.length;

test.each([
  ['2001-02-03', '3 February 2001'],
  ['2001-02', 'February 2001'],
  ['2001', '2001'],
])('%s in words is %s', (iso, words) => {
  expect(longDate(iso)).toBe(words);
});

test.each([
  ['2001-02-28', true],
  ['2001-02-29', false],
  ['2004-02-29', true],
  ['2001-13', false],
  ['2001-00', false],
  ['2001', true],
])('%s in the calendar: %s', (iso, exists) => {
  expect(dateExists(iso)).toBe(exists);
});

test.each([
  ['‘It’s’  “so”', "'it's' \"so\""],
  ['2013–14 — no', '2013-14 - no'],
  ['ﬁne…', 'fine...'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['plain', 'plain'],
  ['a `mark´', "a 'mark'"],
  ['a `mark', "a 'mark"],
  ['“one” – ‘two’', '"one" - \'two\''],
  ['a\u00a0b', 'a b'],
])('the typography of %j is %j', (text, folded) => {
  expect(foldTypography(text)).toBe(folded);
});

test('a name is folded over hyphens, underscores and full stops', () => {
  expect(foldName('Women-and_Children.')).toBe('women and children');
});

describe('wrap', () => {
  test.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 10, ['one']],
    ['', 10, ['']],
    ['a-very-long-slug', 7, ['a-very-', 'long-', 'slug']],
    ['unbreakable', 4, ['unbr', 'eaka', 'ble']],
    ['well-known words stay whole', 12, ['well-known', 'words stay', 'whole']],
  ])('%s at %i', (text, width, lines) => {
    expect(wrap(text, width, plain)).toEqual(lines);
  });
});

describe('column widths', () => {
  const cell = (width: number, word = 8) => ({ width, word });
  test('each column has what it needs where there is room', () => {
    expect(columnWidths([[cell(5), cell(10)]], 40, 2)).toEqual([5, 10]);
  });
  test('narrow columns are kept whole and the wide ones share the rest', () => {
    expect(columnWidths([[cell(10), cell(200)]], 80, 2)).toEqual([10, 68]);
  });
  test('a column is no narrower than its longest word', () => {
    expect(columnWidths([[cell(200), cell(40, 15)]], 41, 2)).toEqual([24, 15]);
  });
  test('but for one as long as an address', () => {
    expect(columnWidths([[cell(200), cell(40, 38)]], 38, 2)).toEqual([24, 12]);
  });
  test('none where not even the least fits', () => {
    expect(columnWidths([[cell(100), cell(100)]], 40, 2)).toBeUndefined();
  });
});

test.each([
  ['He said: “One.” Then ‘two’.', ['One.', 'two']],
  ['“First paragraph\n\n“Second.”', ['First paragraph', 'Second.']],
  ['a "straight" one', ['straight']],
  ['the force’s ‘bad apple’ officers’ pay', ['bad apple']],
  ['‘it’s so’ he said', ['it’s so']],
  ['nothing here', []],
])('quotations in %s', (text, passages) => {
  expect(quotationsIn(text)).toEqual(passages);
});

test.each([
  ['plain “text” – with marks', 25],
  ['漢字', 4],
  ['👩‍👩‍👧', 2],
])('%s takes %i columns', async (text, columns) => {
  expect((await measureFor([text]))(text)).toBe(columns);
});
