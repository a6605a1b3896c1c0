import { expect, test } from 'vitest';
import { leadInReader } from '../../../src/check/lead-ins.ts';
import type { Sentence } from '../../../src/check/sentences.ts';

const [LED, OWN] = [7, 1];

function sentence(count: number): Sentence {
  const words = Array.from({ length: count }, () => ({ text: 'a', term: 'a', start: 0, end: 1, gap: 0, quotation: 0 }));
  return { words, start: 0, end: 1, question: false };
}

test.for([
  ['an item of Markdown', ':\n\n', 3, true],
  ['an item with a bullet in a text', ':\n  * ', 3, true],
  ['an item with a number', ':\n1. ', 3, true],
  ['after a closing mark', '”:\n\n', 3, true],
  ['a paragraph after a full stop', '.\n\n', 3, false],
  ['the same line', ': ', 3, false],
  ['the next line', ':\n', 3, false],
  ['a long paragraph', ':\n\n', 30, false],
] as const)('%s', ([, between, length, isLed]) => {
  const read = leadInReader();
  read(sentence(4), { numbers: [LED], from: [2], to: [3] }, '');
  const found = { numbers: [OWN], from: [1], to: [2] };
  read(sentence(length), found, between);
  expect(found).toEqual(
    isLed ? { numbers: [OWN, LED], from: [1, 0], to: [2, 1] } : { numbers: [OWN], from: [1], to: [2] },
  );
});

test('a long sentence leads up to nothing', () => {
  const read = leadInReader();
  const found = { numbers: [OWN], from: [1], to: [2] };
  read(sentence(60), { numbers: [LED], from: [2], to: [3] }, '');
  read(sentence(3), found, ':\n\n');
  expect(found.numbers).toEqual([OWN]);
});

test('a list without end is led up to no further than its twentieth item', () => {
  const read = leadInReader();
  read(sentence(4), { numbers: [LED], from: [2], to: [3] }, '');
  const led = Array.from({ length: 60 }, (_, index) => {
    const found = { numbers: [OWN], from: [1], to: [2] };
    read(sentence(3), found, index === 0 ? ':\n\n' : '\n\n');
    return found.numbers.length;
  });
  expect(led.filter((count) => count === 2).length).toBe(20);
});

test('a draft of lists without end has a thousand items that are led up to', () => {
  const read = leadInReader();
  let led = 0;
  for (let list = 0; list < 120; list++) {
    read(sentence(20), { numbers: [LED], from: [2], to: [3] }, '.\n\n');
    for (let item = 0; item < 10; item++) {
      const found = { numbers: [OWN], from: [1], to: [2] };
      read(sentence(3), found, item === 0 ? ':\n\n' : '\n\n');
      led += found.numbers.length - 1;
    }
  }
  expect(led).toBe(1000);
});

test('all items of a list are led up to, the next paragraph of a text is not, and what an item has itself stays where it is', () => {
  const read = leadInReader();
  read(sentence(4), { numbers: [LED], from: [2], to: [3] }, '');
  const items = [':\n\n', '\n\n', '\n\n', '.\n\n', '\n\n'].map((between, index) => {
    const found = index === 1 ? { numbers: [LED], from: [2], to: [3] } : { numbers: [OWN], from: [1], to: [2] };
    read(sentence(index === 3 ? 30 : 3), found, between);
    return found.numbers;
  });
  expect(items).toEqual([[OWN, LED], [LED], [OWN, LED], [OWN], [OWN]]);
});
