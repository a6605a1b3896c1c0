import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, test } from 'vitest';
import { authorsOf } from '../src/citation/authors.ts';
import { isoDate } from '../src/citation/dates.ts';
import { inverted } from '../src/citation/names.ts';
import { type Day, type Work, workOf } from '../src/citation/work.ts';
import { bibtex } from '../src/citations/bibtex.ts';
import { cslJson } from '../src/citations/csl-json.ts';
import { ris } from '../src/citations/ris.ts';
import type { FileEntry } from '../src/citations/types.ts';
import { dataFolder, opened } from './helpers/run.ts';

// What is made for other programs is read by somebody else's parser, and must come back as it went in.
const dataset = opened(dataFolder);
const sources = dataset.records['sources'] ?? [];

/** A work in which everything is there that could be taken for markup. */
const awkward: Work = {
  id: 'awkward-1',
  kind: 'newspaper',
  type: 'article-newspaper',
  title: '100% {of} $5 & #1_a ^ b ~ c \\ d “e” <i>f</i> -- g',
  authors: [{ family: 'O’Pebble-Ink', given: 'Ada & Co' }, { literal: 'Echo, Gazette and {Sons}' }],
  container: 'Echo & Star',
  publisher: 'Press_100%',
  issued: { year: 2001, month: 2, day: 3 },
  accessed: { year: 2001, month: 2, day: 4 },
  url: 'https://echo.example/a_b?c=%20&d=e#f~g',
};
const works = [
  ...sources.map((source) => workOf(source, authorsOf(source, dataset, 'dropped'), '2026-11-20')),
  awkward,
];
const entries: readonly FileEntry[] = works.map((work) => ({ work, notes: ['Cited at page 7'] }));

const iso = (day: Day | undefined) => (day === undefined ? undefined : isoDate(day));
const parts = (day: Day | undefined) =>
  day === undefined ? undefined : { 'date-parts': [iso(day)?.split('-').map(Number)] };

describe('bibtex', () => {
  const read = parse(bibtex.file(entries), { sentenceCase: false });

  test('is read without an error, an entry for each source', () => {
    expect(read.errors).toEqual([]);
    expect(read.entries.map(({ key }) => key)).toEqual(works.map(({ id }) => id));
  });

  test.each(works.map((work, index) => [work.id, work, index] as const))('%s', (_id, work, index) => {
    const { title, author, date, url, urldate, note, ...fields } = read.entries[index]?.fields ?? {};
    const names = author?.map(({ name, lastName, firstName }) => name ?? `${lastName}, ${firstName}`);
    expect({ title, names, date, url, urldate, note }).toEqual({
      title: work.title,
      names: work.authors.length === 0 ? undefined : work.authors.map(inverted),
      date: iso(work.issued),
      url: work.url,
      urldate: iso(work.accessed),
      note: 'Cited at page 7',
    });
    expect(fields.journal ?? fields.howpublished ?? fields.series).toBe(work.container);
  });
});

describe('ris', () => {
  const read = new Cite(ris.file(entries)).data;

  test.each(works.map((work, index) => [work.id, work, index] as const))('%s', (_id, work, index) => {
    const { author, reporter, issued, accessed, ...fields } = read[index] ?? {};
    expect(fields['id']).toBe(work.id);
    expect(fields['title']).toBe(work.title);
    // The parser takes the site of a page for a series, and reads no date of access of one or of an undated work.
    expect(fields['container-title'] ?? fields['collection-title']).toBe(work.container);
    expect(fields['URL']).toBe(work.url);
    expect(fields['note']).toBe('Cited at page 7');
    expect([author ?? reporter ?? []].flat()).toHaveLength(work.authors.length);
    const dated = work.issued !== undefined && !['web', 'blog', 'legislation'].includes(work.kind);
    if (dated) expect(accessed).toEqual(parts(work.accessed));
    if (work.kind === 'web' || work.kind === 'report') expect(issued).toEqual(parts(work.issued));
  });
});

describe('csl-json', () => {
  const read = new Cite(cslJson.file(entries)).data;

  test.each(works.map((work, index) => [work.id, work, index] as const))('%s', (_id, work, index) => {
    const { _graph, publisher, authority, number, ...fields } = read[index] ?? {};
    const expected = {
      id: work.id,
      type: work.type,
      title: work.title,
      author: work.authors.length === 0 ? undefined : work.authors,
      'container-title': work.container,
      issued: parts(work.issued),
      URL: work.url,
      accessed: parts(work.accessed),
      note: 'Cited at page 7',
    };
    expect(fields).toEqual(Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)));
    expect([publisher, authority, number]).toEqual([
      work.publisher === work.container ? undefined : work.publisher,
      work.authority,
      work.number,
    ]);
  });
});
