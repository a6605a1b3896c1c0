import { describe, expect, test } from 'vitest';
import { americanDate, britishDate, isoDate, shortDate } from '../../../src/citation/dates.ts';
import { listSources } from '../../../src/citation/list.ts';
import { statedPlace } from '../../../src/citation/locator.ts';
import { italic, punctuated, quoted, series, unmarked } from '../../../src/citation/marked.ts';
import { initialled, inverted, spoken } from '../../../src/citation/names.ts';
import { originalOf } from '../../../src/citation/original.ts';
import { html } from '../../../src/citation/render.ts';
import { titleCase } from '../../../src/citation/title-case.ts';
import { workOf } from '../../../src/citation/work.ts';
import { apa } from '../../../src/citations/apa.ts';
import { bibtex } from '../../../src/citations/bibtex.ts';
import { mla } from '../../../src/citations/mla.ts';
import { oscola } from '../../../src/citations/oscola.ts';
import { ris } from '../../../src/citations/ris.ts';
import type { ProseStyle } from '../../../src/citations/types.ts';
import type { CaseyRecord } from '../../../src/records/types.ts';
import { fixtureFolder, opened } from '../../helpers/run.ts';

test.each([
  ['the lamp that slept', 'The Lamp That Slept'],
  ['how to look after a lamp', 'How to Look after a Lamp'],
  ['what it was for', 'What It Was For'],
  ['lamp: a history of the keepers', 'Lamp: A History of the Keepers'],
  ['keepers’ log isn’t read', 'Keepers’ Log Isn’t Read'],
  ['I’ve seen it: I’ve', 'I’ve Seen It: I’ve'],
  ['vetting-based review of iPhones', 'Vetting-Based Review of iPhones'],
  ['‘the lamp’ slept', '‘The Lamp’ Slept'],
  ['', ''],
])('titleCase(%j)', (title, cased) => {
  expect(titleCase(title)).toBe(cased);
});

test.each([
  ['page 179', [{ label: 'page', value: '179' }]],
  ['pages 15, 147 and 179', [{ label: 'page', value: '15, 147 and 179' }]],
  ['pages 19 to 24', [{ label: 'page', value: '19–24' }]],
  ['pages 19-24', [{ label: 'page', value: '19–24' }]],
  [
    'chapter 4, page 107',
    [
      { label: 'chapter', value: '4' },
      { label: 'page', value: '107' },
    ],
  ],
  ['Foreword', [{ words: 'Foreword' }]],
  ['Recommendation 4, page 22', [{ words: 'Recommendation 4, page 22' }]],
  ['page 22 (unconditional)', [{ words: 'page 22 (unconditional)' }]],
])('statedPlace(%j)', (words, places) => {
  expect(statedPlace(words)).toEqual(places);
});

test.each([
  ['Lamp', '.', 'american', 'Lamp.'],
  ['Lamp.', '.', 'american', 'Lamp.'],
  ['Lamp?', '.', 'british', 'Lamp?'],
  ['Lamp?', ',', 'american', 'Lamp?,'],
  ['“Lamp”', '.', 'american', '“Lamp.”'],
  ['“‘Lamp’”', ',', 'american', '“‘Lamp,’”'],
  ['‘Lamp’', '.', 'british', '‘Lamp’.'],
] as const)('punctuated(%j, %j, %j)', (text, mark, dialect, result) => {
  expect(punctuated(text, mark, dialect)).toBe(result);
});

test('a series leaves out what is not there', () => {
  expect(series([undefined, 'a', '', 'b'], ', ', 'british')).toBe('a, b');
  expect(series(['a.', 'b'], '. ', 'british')).toBe('a. b');
  expect(html(series([italic('Why?'), 'b'], '. ', 'american'))).toBe('<i>Why?</i> b');
});

test.each([
  [{ family: 'Pebble', given: 'Ada Jean-Luc' }, 'Ada Jean-Luc Pebble', 'Pebble, Ada Jean-Luc', 'Pebble, A. J.-L.'],
  [{ family: 'Pebble' }, 'Pebble', 'Pebble', 'Pebble'],
  [{ literal: 'Harbour Board' }, 'Harbour Board', 'Harbour Board', 'Harbour Board'],
])('the name %j', (name, first, second, third) => {
  expect([spoken(name), inverted(name), initialled(name, '.', ' ', ', ')]).toEqual([first, second, third]);
});

test.each([
  [{ year: 2001, month: 9, day: 3 }, '3 September 2001', '3 Sept. 2001', 'September 3, 2001', '2001-09-03'],
  [{ year: 2001, month: 5 }, 'May 2001', 'May 2001', 'May 2001', '2001-05'],
  [{ year: 2001 }, '2001', '2001', '2001', '2001'],
])('the date %j', (date, british, short, american, iso) => {
  expect([britishDate(date), shortDate(date), americanDate(date), isoDate(date)]).toEqual([
    british,
    short,
    american,
    iso,
  ]);
});

test.each([
  ['boys’ club', '‘boys’ club’'],
  ['a “b ‘c’ d” e', '‘a “b ‘c’ d” e’'],
  ['the ‘boys’ club’ of it', '‘the “boys’ club” of it’'],
  ['the ‘bad’ officers’ lot', '‘the “bad” officers’ lot’'],
  ['left “open', '‘left “open’'],
])('quoted(%j)', (text, result) => {
  expect(quoted(text, 'british')).toBe(result);
});

const dataset = opened(fixtureFolder);
const gazette: CaseyRecord = {
  id: 'g',
  type: 'article-newspaper',
  publisher: 'Gazette',
  'container-title': 'Gazette',
  reliability: 'high',
};
const written = (id: string, title: string, issued: string, author: string): CaseyRecord => ({
  ...gazette,
  id,
  title,
  issued,
  author: [{ family: author, given: 'Tom' }],
});
const list = (sources: readonly CaseyRecord[], style: ProseStyle) =>
  listSources(
    sources.map((source) => ({ source, places: [] })),
    style,
    { dataset, accessed: undefined },
  ).map(({ entry, beside }) => [unmarked(entry), ...beside.map(({ text }) => unmarked(text))]);

describe('a list', () => {
  const sources = [
    written('b', 'Beta', '2001-02', 'Ink'),
    written('a', 'Alpha', '2001-01', 'Ink'),
    written('z', 'Zeta', '2001', 'Ash'),
  ];

  test('tells works of one author and year apart by letters, in its order', () => {
    expect(list(sources, apa)).toEqual([
      ['Ash, T. (2001). Zeta. Gazette.', '(Ash, 2001)'],
      ['Ink, T. (2001a, January). Alpha. Gazette.', '(Ink, 2001a)'],
      ['Ink, T. (2001b, February). Beta. Gazette.', '(Ink, 2001b)'],
    ]);
  });
  test('or by their titles, and puts a dash for the author again', () => {
    expect(list(sources, mla)).toEqual([
      ['Ash, Tom. “Zeta.” Gazette, 2001.', '(Ash)'],
      ['Ink, Tom. “Alpha.” Gazette, Jan. 2001.', '(Ink, “Alpha”)'],
      ['———. “Beta.” Gazette, Feb. 2001.', '(Ink, “Beta”)'],
    ]);
    expect(list(sources, oscola).map(([entry]) => entry)).toEqual([
      'Ash T, ‘Zeta’ Gazette (2001)',
      'Ink T, ‘Alpha’ Gazette (January 2001)',
      '——, ‘Beta’ Gazette (February 2001)',
    ]);
  });
  test('has each source once, whatever it is cited for', () => {
    expect(list([...sources, ...sources], apa)).toHaveLength(3);
  });
  test('goes from z to aa where there are more works than letters', () => {
    const many = Array.from({ length: 28 }, (_, index) =>
      written(`s${index}`, `T ${String(index).padStart(2, '0')}`, '2001', 'Ink'),
    );
    expect(
      list(many, apa)
        .map(([entry]) => /\((.*?)\)/.exec(entry ?? '')?.[1])
        .slice(25),
    ).toEqual(['2001z', '2001aa', '2001ab']);
  });
});

describe('a work', () => {
  const ink = [{ family: 'Ink', given: 'Tom' }];
  const page: CaseyRecord = { id: 'p', type: 'webpage', 'container-title': 'Blots', publisher: 'Tom Ink' };
  test('names an author who publishes once, where there is a site to name', () => {
    expect(workOf(page, ink, undefined).publisher).toBe('Blots');
    expect(workOf({ ...page, publisher: 'Echo Press' }, ink, undefined).publisher).toBe('Echo Press');
    expect(workOf({ id: 'p', publisher: 'Tom Ink' }, ink, undefined).publisher).toBe('Tom Ink');
  });
  test('has a date of access only with an address', () => {
    expect(workOf(page, ink, '2001-02-03').accessed).toBeUndefined();
    expect(workOf({ ...page, URL: 'https://blots.example' }, ink, '2001-02-03').accessed).toMatchObject({ day: 3 });
  });
  test('has the dates of RIS with three strokes each, as far as they are known', () => {
    const dated = (issued: string) => ris.file([{ work: workOf({ ...page, issued }, [], undefined), notes: [] }]);
    expect(dated('2001')).toContain('DA  - 2001///\n');
    expect(dated('2001-02')).toContain('DA  - 2001/02//\n');
    expect(dated('2001-02-03')).toContain('DA  - 2001/02/03/\n');
  });
  test('has the month of BibTeX as its macro', () => {
    const work = workOf({ ...page, issued: '2001-12-03' }, [], undefined);
    expect(bibtex.file([{ work, notes: [] }])).toContain('  month = dec,\n');
  });
});

describe('titles of honour', () => {
  const report = {
    ...gazette,
    id: 'r',
    type: 'report',
    title: 'Lamp',
    issued: '2001',
    author: [{ literal: 'Dame Ada Pebble', person: 'ada-pebble' }],
  };
  test('are kept by a style that prints them, and else left out by the person’s record', () => {
    expect(list([report], oscola)[0]?.[1]).toBe('Dame Ada Pebble, ‘Lamp’ (Gazette 2001).');
    expect(list([report], apa)[0]?.[0]).toBe('Pebble, A. (2001). Lamp. Gazette.');
  });
  test('stay where nobody says whose name it is', () => {
    const [author] = report.author;
    expect(list([{ ...report, author: [{ literal: author?.literal ?? '' }] }], apa)[0]?.[0]).toBe(
      'Dame Ada Pebble. (2001). Lamp. Gazette.',
    );
  });
});

describe('whose statement it is', () => {
  const fact: CaseyRecord = { id: 'f', report: 'final', voice: 'review', in_report: 'page 7' };
  test('is the report’s, where a source only reports it', () => {
    expect(originalOf(fact, gazette, dataset)).toEqual({ is: 'words', words: 'the final report' });
    const report = { ...gazette, id: 'r', is_report: 'final' };
    const withReport = { ...dataset, records: { ...dataset.records, sources: [report] } };
    expect(originalOf(fact, gazette, withReport)).toEqual({
      is: 'work',
      source: report,
      places: [{ label: 'page', value: '7' }],
    });
    expect(originalOf(fact, report, withReport)).toBeUndefined();
  });
  test('is nobody else’s where the source speaks for itself', () => {
    expect(originalOf({ ...fact, voice: 'other' }, gazette, dataset)).toBeUndefined();
    expect(originalOf({ id: 'e' }, gazette, dataset)).toBeUndefined();
  });
  test('is the speaker’s, but for what the speaker wrote or published', () => {
    const said: CaseyRecord = { id: 'q', speaker: 'ada-pebble', said_on: '2001-01-01' };
    expect(originalOf(said, gazette, dataset)).toMatchObject({ is: 'speaker', on: '2001-01-01' });
    expect(
      originalOf(said, { ...gazette, author: [{ family: 'Pebble', person: 'ada-pebble' }] }, dataset),
    ).toBeUndefined();
    const body: CaseyRecord = { id: 'q', speaker: 'fernwick-harbour' };
    expect(originalOf(body, gazette, dataset)).toMatchObject({ is: 'speaker' });
    expect(originalOf(body, { ...gazette, publisher: 'Fernwick Harbour' }, dataset)).toBeUndefined();
  });
});
