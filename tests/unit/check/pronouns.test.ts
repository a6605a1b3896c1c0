import { expect, test } from 'vitest';
import { pronounReader } from '../../../src/check/pronouns.ts';
import type { Word } from '../../../src/check/sentences.ts';

const [IT, THEY, REPORT, FINAL_REPORT, MET, WOMEN, SIR_REPORT] = [0, 1, 2, 3, 4, 5, 6];
const pronouns = [
  { words: [IT], means: [REPORT, FINAL_REPORT, MET] },
  { words: [THEY], means: [WOMEN] },
];

/** A sentence of words, of which some are phrases: each its number, where it begins and where it ends. */
function sentence(text: string, ...hits: readonly (readonly [number: number, from: number, to: number])[]) {
  const words = text.split(' ').map((printed): Word => {
    const word = printed.replace(',', '');
    const text = word.replace('’s', '');
    return { text, term: text, start: 0, end: word.length, gap: 0, quotation: 0 };
  });
  const afterComma = text.split(' ').findIndex((printed) => printed.endsWith(',')) + 1;
  const parted = words.map((word, at) => (afterComma > 0 && at === afterComma ? { ...word, gap: 1 } : word));
  return {
    words: parted,
    found: { numbers: hits.map(([n]) => n), from: hits.map(([, f]) => f), to: hits.map(([, , t]) => t) },
  };
}

const before = () => sentence('the final report on the met', [REPORT, 2, 3], [FINAL_REPORT, 1, 3], [MET, 5, 6]);

test.for([
  ['it blamed the mayor', 0, [REPORT, FINAL_REPORT]],
  ['but it blamed the mayor', 1, [REPORT, FINAL_REPORT]],
  ['in march, it blamed the mayor', 2, [REPORT, FINAL_REPORT]],
  ['in march it blamed the mayor', 2, []],
  ['the mayor said it did', 3, []],
] as const)('%s: it means %j', ([text, at, meant]) => {
  const reader = pronounReader(pronouns, new Set());
  const [first, second] = [before(), sentence(text, [IT, at, at + 1])];
  reader.read(first.words, first.found);
  reader.read(second.words, second.found);
  expect(second.found).toEqual({
    numbers: [IT, ...meant],
    from: [at, ...meant.map(() => at)],
    to: [at + 1, ...meant.map(() => at + 1)],
  });
});

test('a pronoun means nothing of another kind, nothing once a paragraph ends, and nothing where its sentence names it', () => {
  const reader = pronounReader(pronouns, new Set([SIR_REPORT]));
  const read = ({ words, found }: ReturnType<typeof sentence>) => {
    reader.read(words, found);
    return found.numbers;
  };
  read(before());
  expect(read(sentence('they did', [THEY, 0, 1]))).toEqual([THEY]);
  expect(read(sentence('it names the met', [IT, 0, 1], [MET, 3, 4]))).toEqual([IT, MET]);
  expect(read(sentence('it did', [IT, 0, 1]))).toEqual([IT, MET]);
  expect(read(sentence('sir report did', [REPORT, 1, 2], [SIR_REPORT, 0, 2]))).toEqual([REPORT, SIR_REPORT]);
  expect(read(sentence('it did', [IT, 0, 1]))).toEqual([IT, REPORT]);
  read(sentence('the met’s report is long', [MET, 1, 2], [REPORT, 2, 3]));
  expect(read(sentence('it is', [IT, 0, 1]))).toEqual([IT, REPORT]);
  reader.forget();
  expect(read(sentence('it did', [IT, 0, 1]))).toEqual([IT]);
});
