import { expect, test } from 'vitest';
import { confidenceOf } from '../../../src/dataset/confidence.ts';

const sources = new Map(
  [
    { id: 'release', reliability: 'primary' },
    { id: 'paper', reliability: 'high', derived_from: ['release'] },
    { id: 'blog', reliability: 'low', derived_from: ['paper'] },
    { id: 'radio', reliability: 'high' },
    { id: 'both', reliability: 'high', derived_from: ['release', 'radio'] },
    { id: 'machine', reliability: 'none' },
    { id: 'loop', reliability: 'low', derived_from: ['pool'] },
    { id: 'pool', reliability: 'low', derived_from: ['loop'] },
  ].map((source) => [source.id, source]),
);

test.each([
  [['paper'], 'single-source'],
  [['paper', 'radio'], 'corroborated'],
  [['paper', 'release'], 'single-source'],
  [['paper', 'blog'], 'single-source'],
  [['both'], 'single-source'],
  [['both', 'radio', 'paper'], 'single-source'],
  [['radio', 'radio'], 'single-source'],
  [['radio', 'machine'], 'single-source'],
  [['loop', 'radio'], 'corroborated'],
  [[], 'single-source'],
])('%j makes it %s', (ids, confidence) => {
  expect(confidenceOf({ id: 'x', evidence: ids.map((source) => ({ source })) }, sources)).toBe(confidence);
});

test('where its sources repeat one statement it is single-source, however many they are', () => {
  const evidence = [{ source: 'paper' }, { source: 'radio' }];
  const record = { id: 'x', one_origin: 'both print the same remark', evidence };
  expect(confidenceOf(record, sources)).toBe('single-source');
});

test.each(['quoted-officer', 'quoted-public'])('what a %s told the review stays one person’s word', (voice) => {
  const evidence = [{ source: 'paper' }, { source: 'radio' }];
  expect(confidenceOf({ id: 'x', voice, evidence }, sources)).toBe('single-source');
});

test('where the sources differ it is contested, however many they are', () => {
  const evidence = [{ source: 'paper' }, { source: 'radio' }];
  expect(confidenceOf({ id: 'x', contested: 'they differ', evidence }, sources)).toBe('contested');
});
