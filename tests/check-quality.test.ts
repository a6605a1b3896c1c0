import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkers } from '../src/check/checkers/index.ts';
import type { Finding } from '../src/check/checkers/types.ts';
import { DAYS } from '../src/check/days.ts';
import { quantitiesIn } from '../src/search/quantities.ts';
import { tokensOf } from '../src/search/tokens.ts';
import { dataFolder, opened, root } from './helpers/run.ts';

/**
 * A sentence as a draft might have it, right or with a mistake planted in it: what a record's number or a myth should be
 * told there. `silent` is about the same matter and goes against no record; what it says is made up.
 */
interface Sentence {
  readonly sentence: string;
  readonly span: string;
  readonly record: string;
  readonly verdict: string;
}

const dataset = opened(dataFolder);
const sentences: readonly Sentence[] = readFileSync(join(root, 'tests', 'sentences.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const ABOUT = 'Baroness Casey of Blackstock’s review of the Metropolitan Police set out its findings.\n\n';
const told = new Map<Sentence, readonly Finding[]>();

beforeAll(() => {
  for (const one of sentences) {
    const text = `${ABOUT}${one.sentence}\n`;
    const found = checkers.flatMap(({ check }) => check({ text, blockQuotes: [] }, dataset));
    told.set(
      one,
      found.filter(({ kind, severity }) => kind !== 'quote' && (severity === 'error' || severity === 'warning')),
    );
  }
});

function shareOf(verdicts: readonly string[], holds: (one: Sentence, found: readonly Finding[]) => boolean): number {
  const some = sentences.filter(({ verdict }) => verdicts.includes(verdict));
  return some.filter((one) => holds(one, told.get(one) ?? [])).length / some.length;
}

test('the sentences are of records that there are, and have their spans', () => {
  expect(sentences.filter(({ record }) => dataset.find(record) === undefined)).toEqual([]);
  expect(sentences.filter(({ sentence, span }) => !sentence.includes(span))).toEqual([]);
});

// Held a little below what is so: a change that loses more has broken something.
describe('of sentences with a mistake planted in them', () => {
  test.each([
    ['differs', 0.85],
    ['base', 0.8],
    ['myth', 0.8],
    ['form', 1],
  ])('%s: at least %d are told', (verdict, least) => {
    expect(shareOf([verdict], (_, found) => found.length > 0)).toBeGreaterThanOrEqual(least);
  });
});

describe('of those, with the right verdict and record', () => {
  test.each([
    ['differs', 0.85],
    ['base', 0.75],
    ['myth', 0.8],
  ])('%s: at least %d', (verdict, least) => {
    const isTold = ({ record }: Sentence, found: readonly Finding[]) =>
      found.some((one) => one.verdict === verdict && one.records.includes(record));
    expect(shareOf([verdict], isTold)).toBeGreaterThanOrEqual(least);
  });
});

test('what is right, or of another matter, is told wrong in fewer than one sentence of fifty', () => {
  expect(shareOf(['agrees', 'silent'], (_, found) => found.length > 0)).toBeLessThan(0.02);
});

// The shares above let many a sentence go; these counts let none. Whoever mends one lowers its number.
test.each([
  ['differs', 11],
  ['base', 19],
  ['myth', 13],
  ['agrees', 0],
  ['silent', 0],
])('%s: %d of the sentences are told otherwise', (verdict, most) => {
  const isRight = ({ record }: Sentence, found: readonly Finding[]) =>
    verdict === 'agrees' || verdict === 'silent'
      ? found.length === 0
      : found.some((one) => one.verdict === verdict && one.records.includes(record));
  const otherwise = sentences.filter((one) => one.verdict === verdict && !isRight(one, told.get(one) ?? []));
  expect(otherwise.length).toBe(most);
});

test('what sources differ on is a warning', () => {
  expect(shareOf(['contested'], (_, found) => found.some(({ severity }) => severity === 'error'))).toBe(0);
  expect(shareOf(['contested'], (_, found) => found.length > 0)).toBeGreaterThanOrEqual(0.8);
});

describe('the numbers of events and findings', () => {
  const isTold = ({ record }: Sentence, found: readonly Finding[]) =>
    found.some(({ verdict, records }) => verdict === 'differs' && records.includes(record));
  const held = dataset
    .draftTables()
    .cues.cues.filter(({ plural, date }) => (plural === 'events' || plural === 'findings') && date === undefined);
  const own = sentences.filter(({ record, span }) => held.some(({ id }) => id === record) && !/ 20\d\d$/.test(span));

  test('a wrong one is told in every sentence', () => {
    const wrong = own.filter(({ verdict }) => verdict === 'differs');
    expect(wrong.length).toBeGreaterThan(8);
    expect(wrong.filter((one) => !isTold(one, told.get(one) ?? []))).toEqual([]);
  });

  test('a right one is known in every sentence', () => {
    const right = own.filter(({ verdict }) => verdict === 'agrees');
    const known = right.filter(({ sentence, record }) =>
      checkers
        .flatMap(({ check }) => check({ text: `${ABOUT}${sentence}\n`, blockQuotes: [] }, dataset))
        .some(({ verdict, records }) => verdict === 'agrees' && records.includes(record)),
    );
    expect(right.length).toBeGreaterThan(5);
    expect(known).toEqual(right);
  });

  test('each that a cue holds a draft to is what its record says', () => {
    const saidIn = (text: string) =>
      // A lone “one” is no quantity.
      [
        ...text.split(/,\s|[;()]/).flatMap((part) => quantitiesIn(tokensOf(part)).flatMap(({ forms }) => forms)),
        ...(/\bone\b/.test(text) ? ['1'] : []),
      ].map(Number);
    const unsaid = held.flatMap(({ id, plural, unit, numbers }) => {
      const said = saidIn(String(dataset.get(plural, id)?.['text']));
      return numbers.filter(({ low }) => !said.includes(low / (DAYS.get(unit) ?? 1))).map(({ low }) => `${id}: ${low}`);
    });
    expect(held.length).toBeGreaterThan(20);
    expect(unsaid).toEqual([]);
  });

  test('each is printed as British English has it', () => {
    const printed = dataset.draftTables().cues.cues.map((cue) => cue.printed);
    expect(printed.filter((words) => words.includes('percent'))).toEqual([]);
  });
});
