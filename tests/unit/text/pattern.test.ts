import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf, patternOf } from '../../../src/text/pattern.ts';

const sources = [
  String.raw`\p{Lu}[\p{L}'’-]*\.?`,
  String.raw`[\p{L}\p{M}\p{N}]+|[%£]`,
  String.raw`(?<![\p{L}\p{N}])[‘'](?=\S)|[’'](?![\p{L}\p{N}])`,
  String.raw`\[[^\][\n]{0,9}\](?!\p{L})|[^\p{Ll}\s]\p{N}`,
];
const characters = Array.from({ length: 0x100 }, (_, code) => String.fromCharCode(code));
const marks = [...'‘’“”–—…€▮\u2028'];
const others = [...'ŁАא中𝐀\u0301Ⅷ'];

test.each(sources)('%s finds in an English text what all of Unicode’s letters would', (source) => {
  const whole = new RegExp(source, 'gu');
  const found = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: part, index }) => [index, part]);
  const texts = fc.string({ unit: fc.constantFrom(...characters, ...marks, ...others), maxLength: 40 });
  fc.assert(
    fc.property(texts, (text) => {
      expect(found(text, patternOf(source, 'g')(text))).toEqual(found(text, whole));
    }),
  );
  const all = characters.join('') + marks.join('');
  expect(found(all, patternOf(source, 'g')(all))).toEqual(found(all, whole));
});

test('all matches are found again and again, wherever the pattern stood', () => {
  const pattern = /\d+|[a-z]/g;
  pattern.lastIndex = 3;
  for (let turn = 0; turn < 2; turn++)
    expect(matchesOf(pattern, 'a 12 b').map(({ 0: part, index }) => [index, part])).toEqual([
      [0, 'a'],
      [2, '12'],
      [5, 'b'],
    ]);
  expect(matchesOf(pattern, '—')).toEqual([]);
});

test('a text with other letters gets a pattern of all letters', () => {
  const pattern = patternOf(String.raw`\p{L}+`);
  expect(pattern('Ségolène').unicode).toBe(false);
  expect(pattern('Łódź').unicode).toBe(true);
});
