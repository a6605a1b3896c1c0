import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkers } from '../../src/check/checkers/index.ts';
import { dataFolder, opened } from '../helpers/run.ts';

const dataset = opened(dataFolder);
const pieces = [
  ...dataset.draftTables().cues.phrases,
  ...[
    '400',
    'one in five',
    '20 per cent',
    '£',
    '“',
    '”',
    '‘',
    '’',
    '"',
    '.',
    ',',
    '?',
    '\n\n',
    'not',
    'more than',
    '21 March 2023',
  ],
];

function findings(text: string) {
  return checkers.flatMap(({ check }) => check({ text, blockQuotes: [] }, dataset));
}

test('any text is checked, and every finding lies in it', () => {
  const cued = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), cued), (text) => {
      for (const { start, end } of findings(text)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

test('what the records say themselves is no error', () => {
  const facts = ['figures', 'findings', 'recommendations', 'events', 'responses'].flatMap(
    (plural) => dataset.records[plural] ?? [],
  );
  const wrong = facts.flatMap(({ id, text }) =>
    findings(`On the Metropolitan Police.\n\n${text}`)
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => `${id}: ${message}`),
  );
  expect(wrong).toEqual([]);
});

test('a million marks, and a line of a million words, end soon', () => {
  const started = performance.now();
  findings('“'.repeat(300_000));
  findings('"’‘” '.repeat(200_000));
  findings('Met officers 20 per cent of misconduct cases '.repeat(20_000));
  findings('a'.repeat(1_000_000));
  findings('one hundred and '.repeat(60_000));
  expect(performance.now() - started).toBeLessThan(20_000);
});
