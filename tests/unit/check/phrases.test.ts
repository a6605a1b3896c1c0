import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finderOf, hitsBy } from '../../../src/check/phrases.ts';
import type { Word } from '../../../src/check/sentences.ts';

// Words whose stem is their first letter: “ab” and “ac” are one term and two words.
const word = fc.constantFrom('aa', 'ab', 'ba', 'bb', 'c');
const wordsOf = (texts: readonly string[]) =>
  texts.map((text): Word => ({ text, term: text.charAt(0), start: 0, end: 0, gap: 0, quotation: 0 }));
const phrase = fc
  .array(
    fc.tuple(word, fc.boolean()).map(([text, literal]) => (literal ? `=${text}` : text.charAt(0))),
    { minLength: 1, maxLength: 3 },
  )
  .map((terms) => terms.join(' '));

test('phrases are found wherever their terms stand in a row, and nowhere else', () => {
  const phrases = fc.uniqueArray(phrase, { maxLength: 12 });
  fc.assert(
    fc.property(phrases, fc.array(word, { maxLength: 12 }), (list, texts) => {
      const words = wordsOf(texts);
      const hits = hitsBy(finderOf(list)(words));
      for (const [number, one] of list.entries()) {
        const terms = one.split(' ');
        const isThere = (from: number) =>
          terms.every((term, index) => term === words[from + index]?.term || term === `=${words[from + index]?.text}`);
        const expected = words.flatMap((_, from) => (isThere(from) ? [{ from, to: from + terms.length }] : []));
        expect(hits.get(number) ?? []).toEqual(expected);
      }
    }),
  );
});
