import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawn, legend, stepFor } from '../../../src/chart/bar.ts';
import { chart } from '../../../src/chart/chart.ts';
import { figures } from '../../../src/records/figures.ts';
import type { Share } from '../../../src/records/types.ts';
import { styleFor } from '../../../src/terminal/style.ts';
import { measureFor } from '../../../src/text/width.ts';
import type { Bar } from '../../../src/view/types.ts';

const bar = (parts: Partial<Bar>): Bar => ({ low: 0, high: 0, end: 'exact', words: '', doubt: undefined, ...parts });
const at = (share: number) => ({ low: share, high: share });

describe('a bar', () => {
  test.each<readonly [Partial<Bar>, string]>([
    [at(0), '|          |'],
    [at(1), '|#         |'],
    [at(50), '|#####     |'],
    [at(99), '|######### |'],
    [at(100), '|##########|'],
    [{ ...at(50), end: 'about' }, '|####~     |'],
    [{ ...at(50), end: 'below' }, '|####<     |'],
    [{ ...at(50), end: 'above' }, '|####>     |'],
    [{ ...at(1), end: 'below' }, '|<         |'],
    [{ low: 30, high: 60 }, '|###---    |'],
    [{ low: 55, high: 57 }, '|#####-    |'],
    [{ ...at(50), doubt: 'contested' }, '|?????     |'],
    [{ ...at(50), end: 'about', doubt: 'contested' }, '|????~     |'],
  ])('%j is %s', (parts, expected) => {
    expect(drawn(bar(parts), 10)).toBe(expected);
  });

  const shares = fc.tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }));
  const ends = fc.constantFrom<Share['end'][]>('exact', 'about', 'below', 'above');
  test('is as long as the scale, and longer only for a greater share', () => {
    fc.assert(
      fc.property(shares, ends, fc.integer({ min: 10, max: 250 }), ([one, other], end, columns) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const step = stepFor(columns);
        const lengths = [at(low), at(high), { low, high }].map((share) => drawn(bar({ ...share, end }), step));
        expect(new Set(lengths.map((text) => text.length))).toEqual(new Set([100 / step + 2]));
        expect(100 / step).toBeLessThanOrEqual(columns);
        const [short = 0, long = 0, range = 0] = lengths.map((text) => text.replace(/[| ]/g, '').length);
        expect(short).toBeLessThanOrEqual(long);
        expect(range).toBe(Math.max(long, low < high ? 1 : 0));
      }),
    );
  });

  test('has a legend of the marks that occur', () => {
    expect(legend(['|##  |', '|##- |'])).toBe('# up to the figure; - between the ends of a range');
  });
});

describe('a figure is drawn', () => {
  const figure = { id: 'x', unit: 'percent', qualifier: 'exact', value: 20, base: 'gulls' };
  const share = (changes: object) => figures.chart?.share({ ...figure, ...changes });
  test.each<readonly [object, Share]>([
    [{}, { low: 20, high: 20, end: 'exact' }],
    [{ qualifier: 'nearly' }, { low: 20, high: 20, end: 'below' }],
    [{ qualifier: 'up-to' }, { low: 20, high: 20, end: 'below' }],
    [{ qualifier: 'at-least' }, { low: 20, high: 20, end: 'above' }],
    [
      { value: undefined, low: 5, high: 8, qualifier: 'range' },
      { low: 5, high: 8, end: 'exact' },
    ],
  ])('%j', (changes, expected) => {
    expect(share(changes)).toEqual(expected);
  });
  test.each<readonly [object, string]>([
    [{ unit: 'percent-more-likely', value: 55 }, 'no share'],
    [{ unit: 'percent-increase' }, 'no share'],
    [{ unit: 'people' }, 'no share'],
    [{ value: 167 }, 'no share'],
    [{ base: 'disputed: gulls or keepers' }, 'disagree'],
  ])('unless it is none: %j', (changes, why) => {
    expect(share(changes)).toEqual({ none: expect.stringContaining(why) });
  });
});

test('no line of a chart is wider than the page, and every word of a value is there', async () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'é', '漢', ' '), minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 20, max: 200 }),
      async (words, width) => {
        const rows = words.map((text) => ({
          item: { base: text },
          headline: `h ${text}`,
          fields: ['base'],
          bar: bar({ ...at(40), words: text, doubt: 'contested' }),
        }));
        const answer = { dataset: { name: 'x', version: '1.0.0' }, query: { command: 'x' }, total: rows.length };
        const view = { layout: 'list', ...answer, columns: ['base'], rows } as const;
        const text = await chart.render(view, { width, style: styleFor(false), header: undefined });
        const measure = await measureFor([text]);
        expect(Math.max(...text.split('\n').map(measure))).toBeLessThanOrEqual(width);
        expect(text.match(/contested/g)).toHaveLength(rows.length);
        for (const part of words) expect(text.replace(/\s/g, '')).toContain(part.replace(/\s/g, ''));
      },
    ),
  );
});
