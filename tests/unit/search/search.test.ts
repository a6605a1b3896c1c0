import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { recordKinds } from '../../../src/records/index.ts';
import { answer } from '../../../src/search/answer.ts';
import { explain } from '../../../src/search/explain.ts';
import { openIndex } from '../../../src/search/open.ts';
import { fuseOptions, makeMender } from '../../../src/search/typos.ts';
import { fixtureFolder, opened } from '../../helpers/run.ts';

const dataset = opened(fixtureFolder);

async function ask(question: string, asked: Dataset = dataset, weak = false) {
  const index = openIndex(asked.searchIndex());
  const found = await answer(question.split(' '), index, recordKinds, weak);
  return { ...found, index, ids: found.hits.map(({ record }) => record.id) };
}

describe('the first hit', () => {
  test.each([
    ['a record’s own words', 'stairs worn', 'stairs-worn'],
    ['another form of a word', 'missed oil', 'oil-short'],
    ['a synonym of the thesaurus', 'lantern nights', 'lamp-out-nights'],
    ['a phrase of the thesaurus', 'lighthouse man warnings unread', 'keepers-unheard'],
    ['a way of asking', 'climb dangerous', 'stairs-worn'],
    ['a number in words', 'thirty-one nights', 'lamp-out-nights'],
    ['a percentage in words', 'eight per cent of the oil', 'oil-short'],
    ['a typo', 'stiars worn', 'stairs-worn'],
    ['two letters too few', 'keepers warnigs unred', 'keepers-unheard'],
    ['a name', 'Ada Pebble', 'ada-pebble'],
    ['an abbreviation', 'FH reaction', 'harbour-on-report'],
    ['an id', 'pebble-no-oil', 'pebble-no-oil'],
    ['a quote', 'There was no oil', 'pebble-no-oil'],
  ])('by %s: %s', async (_how, question, id) => {
    expect((await ask(question)).ids[0]).toBe(id);
  });
});

describe('order', () => {
  test('words that stand together come before the same words apart', async () => {
    const { hits } = await ask('the lamp slept it said');
    expect(hits[0]).toMatchObject({ tier: 'phrase', record: { id: 'pebble-lamp-slept' } });
  });

  test('the word that asks is no part of a phrase, but in somebody’s words', async () => {
    const phraseOf = async (question: string) => (await ask(question)).question.phrases[0]?.length;
    expect([await phraseOf('who slept'), await phraseOf('the lamp slept')]).toEqual([undefined, 3]);
    expect([await phraseOf('how the lamp slept'), await phraseOf('how the lamp slept and so did we')]).toEqual([3, 8]);
  });

  test('a word found in talk about anything takes nothing from a record that lacks it', async () => {
    const shareOf = async (question: string) => (await ask(question, dataset, true)).hits[0]?.signs.share;
    expect(await shareOf('was a keeper unheard as well')).toBe(await shareOf('was a keeper unheard'));
    expect(await shareOf('was a keeper unheard twice')).toBeLessThan((await shareOf('was a keeper unheard')) ?? 0);
    expect((await ask('short way')).ids).toEqual([]);
  });

  test('what an abbreviation stands for is asked of its bearer', async () => {
    const asked = await ask('what does FH stand for?');
    expect(asked.question.words).toEqual(['fh']);
    expect(asked.ids).toEqual((await ask('FH')).ids);
  });

  test('what is not so is worth more where it is asked whether it is so', async () => {
    const worth = async (question: string) =>
      (await ask(question)).hits.find(({ record }) => record.kind === 'myths')?.score ?? 0;
    expect(await worth('did a gull run the lighthouse')).toBeGreaterThan(
      1.2 * (await worth('who ran the lighthouse gull')),
    );
  });

  test('what it all comes to is answered by the records that say so, in their order', async () => {
    const found = async (question: string) =>
      (await ask(question)).hits.filter(({ tier }) => tier === 'overview').map(({ record }) => record.id);
    expect(await found('what did the inquiry find')).toEqual(['stairs-worn', 'keepers-unheard']);
    expect(await found('findings on the lamp')).toEqual([]);
  });

  test('words that stand in a record by the way do not come before a far better answer', async () => {
    const { hits } = await ask('keepers warnings');
    expect(hits[0]?.record.id).toBe('keepers-unheard');
  });

  test('tiers come in their order', async () => {
    const order = ['id', 'phrase', 'all-words', 'some-words', 'weak'];
    for (const question of ['lamp oil', 'the lamp', 'how often was the lamp out', 'stairs lamp oil gull']) {
      const places = (await ask(question)).hits.map(({ tier }) => order.indexOf(tier));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  test('a word that a record has is never taken for a misspelt one', async () => {
    const { question } = await ask('oil');
    expect(question.units.flatMap(({ alternatives }) => alternatives).some(({ through }) => through === 'typo')).toBe(
      false,
    );
  });
});

test.each([
  'bitcoin price',
  'weather in leeds',
  'how do i mend the lamp',
  'what do you think of the keepers',
  'qqqq',
  '???',
  '',
])('%j has no answer', async (question) => {
  expect((await ask(question)).hits).toEqual([]);
  expect((await ask(question, dataset, true)).hits.every(({ tier }) => tier === 'weak')).toBe(true);
});

describe('an explanation', () => {
  test.each([
    ['stairs', 'stairs-worn', { word: 'stairs', through: 'stem', where: 'its id' }],
    ['lantern', 'lamp-out-nights', { word: 'lantern', as: 'lamp', through: 'synonym' }],
    ['stiars', 'stairs-worn', { word: 'stiars', as: 'stairs', through: 'typo' }],
    ['staircase', 'stairs-worn', { word: 'staircase', through: 'stem', where: 'a way of asking for it' }],
    ['31', 'lamp-out-nights', { word: '31', as: '31', through: 'number' }],
  ])('of %s in %s', async (question, id, expected) => {
    const found = await ask(question, dataset, true);
    const hit = found.hits.find(({ record }) => record.id === id);
    expect(hit && explain(hit, found.question, found.index)).toEqual([expect.objectContaining(expected)]);
  });
});

describe('mending', () => {
  const words = ['parliamentary', 'misconduct', 'search', 'reach', 'excluding', 'racial', 'commissioner'];
  test.each([
    ['a letter dropped', 'parlimentary', 'parliamentary'],
    ['a letter doubled', 'misconnduct', 'misconduct'],
    ['two letters swapped', 'saerch', 'search'],
    ['a wrong letter', 'misxonduct', 'misconduct'],
    ['a wrong first letter', 'nisconduct', 'misconduct'],
    ['a word cut short', 'excl', 'excluding'],
  ])('%s', async (_what, typed, meant) => {
    expect((await makeMender(words))(typed)[0]?.word).toBe(meant);
  });

  test.each(['bitcoin', 'zzz', 'mis', 'x'])('%s was meant as it stands', async (typed) => {
    expect((await makeMender(words))(typed)).toEqual([]);
  });

  // With its defaults Fuse takes a match near the start of a word to be better, and lets letters be wrong in three of five.
  test('looks at whole words, wherever they differ', () => {
    expect(fuseOptions).toMatchObject({ ignoreLocation: true, threshold: 0.4 });
  });
});
