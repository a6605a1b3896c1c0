import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/dataset/types.ts';
import { attributionOf } from '../../../src/quotation/attribution.ts';
import { cutTo } from '../../../src/quotation/cut.ts';
import type { CaseyRecord, Json } from '../../../src/records/types.ts';
import { fixtureFolder, opened } from '../../helpers/run.ts';

describe('cutTo', () => {
  const text = 'It slept. “So did we. All of us.” Mr. Ink (and No. 4) agreed! Was it so? Yes.';
  test.each([
    [100, text],
    [72, 'It slept. “So did we. All of us.” Mr. Ink (and No. 4) agreed! […]'],
    [64, 'It slept. “So did we. All of us.” […]'],
    [38, 'It slept. “So did we. All of us.” […]'],
    [36, 'It slept. […]'],
    [13, 'It slept. […]'],
  ])('%i', (most, cut) => {
    expect(cutTo(text, most)).toEqual({ ok: true, text: cut });
  });
  test('says what the first sentence needs where nothing is short enough', () => {
    expect(cutTo(text, 12)).toEqual({ ok: false, needed: 13 });
    expect(cutTo('One sentence alone', 5)).toEqual({ ok: false, needed: 18 });
  });
});

const dataset = opened(fixtureFolder);
const quote: CaseyRecord = { id: 'q', speaker: 'ada-pebble', said_on: '2001-01-01' };
/** The same dataset with other roles for the speaker. */
const withRoles = (roles: readonly { readonly [part: string]: Json }[]): Dataset => ({
  ...dataset,
  get: (plural, id) => {
    const record = dataset.get(plural, id);
    return record?.id === 'ada-pebble' ? { ...record, roles } : record;
  },
});

describe('attributionOf', () => {
  test('has the form that was right on the day', () => {
    expect(attributionOf(quote, dataset, false)).toEqual({
      name: 'Dame Ada Pebble',
      kind: 'Person',
      office: 'Chair of the inquiry',
    });
    expect(attributionOf({ ...quote, said_on: '2003-05' }, dataset, false).name).toBe('Lady Pebble');
    expect(attributionOf({ ...quote, said_on: '2003-05' }, dataset, true).name).toBe('Lady Ada');
  });
  test('goes without the office at a later mention', () => {
    expect(attributionOf(quote, dataset, true)).toEqual({ name: 'Dame Ada', kind: 'Person', office: undefined });
  });
  test('describes a speaker whom the source does not name', () => {
    expect(attributionOf({ id: 'q', attributed_to: 'a gull' }, dataset, false)).toEqual({
      name: 'a gull',
      kind: undefined,
      office: undefined,
    });
  });
  test.each([
    ['from before, seen in it after', [{ role: 'Chair', from: '2000', stated_on: '2002' }], 'Chair'],
    ['on that very day', [{ role: 'Chair', stated_on: '2001-01-01' }], 'Chair'],
    ['in that month', [{ role: 'Chair', from: '2000-12', to: '2001-01' }], 'Chair'],
    ['seen in it before, left after', [{ role: 'Chair', stated_on: '2000', to: '2002' }], 'Chair'],
    ['until before', [{ role: 'Chair', from: '2000-01', to: '2000-12-31' }], undefined],
    ['begun, with nothing to show how long', [{ role: 'Chair', from: '2000-11' }], undefined],
    ['on another day', [{ role: 'Chair', stated_on: '2001-01-02' }], undefined],
    ['without a date', [{ role: 'Chair' }], undefined],
    [
      'two, the latest last',
      [
        { role: 'Clerk', stated_on: '2001' },
        { role: 'Chair', stated_on: '2001' },
      ],
      'Chair',
    ],
    [
      'of a body',
      [{ role: 'Director', organisation: 'fernwick-harbour', stated_on: '2001' }],
      'Director, Fernwick Harbour',
    ],
    [
      'that says of what',
      [{ role: 'Master of the port', organisation: 'fernwick-harbour', stated_on: '2001' }],
      'Master of the port',
    ],
    [
      'that names it',
      [{ role: 'Harbour Master', organisation: 'fernwick-harbour', stated_on: '2001' }],
      'Harbour Master',
    ],
  ])('an office held %s', (_when, roles, office) => {
    expect(attributionOf(quote, withRoles(roles), false).office).toBe(office);
  });
  test('knows no office where no day is known', () => {
    expect(attributionOf({ id: 'q', speaker: 'ada-pebble' }, dataset, false).office).toBeUndefined();
  });
});
