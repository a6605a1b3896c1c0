import { describe, expect, test, vi } from 'vitest';
import { listSources } from '../src/citation/list.ts';
import { type Locator, statedPlace } from '../src/citation/locator.ts';
import { punctuated } from '../src/citation/marked.ts';
import { html } from '../src/citation/render.ts';
import type { Work } from '../src/citation/work.ts';
import { citationStyles } from '../src/citations/index.ts';
import type { ProseStyle } from '../src/citations/types.ts';
import { differences } from './helpers/csl-differences.ts';
import { cslFolder, expected, officialStyles, oracleFor, worksFor } from './helpers/csl-styles.ts';
import { dataFolder, opened } from './helpers/run.ts';

// casey's citations, held byte for byte against those of the official CSL styles as citeproc prints
// them. The styles are no part of the project: CASEY_CSL names a folder that has them.
const dataset = opened(dataFolder);
const styles = citationStyles.flatMap((style) =>
  style.writes === 'prose' && Object.hasOwn(officialStyles, style.name) ? [style] : [],
);

/** As the oracle writes HTML. */
const asHtml = (text: string) =>
  html(text)
    .replace(/<a [^>]*>|<\/a>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, decoded);
const decoded = (entity: string) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? "'";

test('every difference from the official styles has a reason and concerns some source', () => {
  for (const { why, concerns, styles: names } of differences) {
    expect(why).toMatch(/^[“"A-Z].*\.$/);
    const works = styles
      .filter(({ name }) => names.includes(name))
      .flatMap((style) => worksFor(dataset, style, undefined));
    expect(works.some(concerns), why).toBe(true);
  }
});

if (cslFolder === undefined) {
  test('the official styles: NOT RUN, for CASEY_CSL names no folder that has them', () => {
    console.warn('citations were not held against the official CSL styles: CASEY_CSL names no folder that has them');
  });
} else {
  // The processor sets some seven hundred citations in a test, and takes 1 to 2 s to start.
  vi.setConfig({ testTimeout: 120_000 });
  const folder = cslFolder;
  describe.each(styles.map((style) => [style.name, style] as const))('%s', (_name, style) =>
    holdAgainst(folder, style),
  );
}

function holdAgainst(folder: string, style: ProseStyle): void {
  const framed = (text: string) => (style.beside === 'note' ? punctuated(text, '.', style.dialect) : `(${text})`);
  const listing = { letter: '', again: false };

  test.each([undefined, '2026-11-20'])('every source, read %s', (accessed) => {
    const works = worksFor(dataset, style, accessed);
    const oracle = oracleFor(folder, style, works);
    expect(works.length).toBeGreaterThan(300);
    for (const work of works) {
      expect(asHtml(style.entry(work, listing)), work.id).toBe(expected(oracle.entry(work.id), work, style));
      const mention = framed(style.mention(work, { places: [], letter: '', titled: false }));
      expect(asHtml(mention), work.id).toBe(expected(oracle.mention(work.id), work, style));
    }
  });

  test('every place in a report that a record states, and every kind of place in every kind of source', () => {
    const works = worksFor(dataset, style, undefined);
    const oracle = oracleFor(folder, style, works);
    const kinds = [...new Map(works.map((work) => [`${work.kind} ${work.authors.length}`, work])).values()];
    const pairs = [...statedPlaces(), ...kinds.flatMap((work) => everyPlace.map((place) => [work.id, place] as const))];
    expect(pairs.length).toBeGreaterThan(60);
    for (const [id, place] of pairs) {
      const work = works.find((known) => known.id === id);
      if (work === undefined) throw new Error(`no source '${id}'`);
      const mention = framed(style.mention(work, { places: [place], letter: '', titled: false }));
      expect(asHtml(mention), `${id} ${JSON.stringify(place)}`).toBe(expected(oracle.mention(id, place), work, style));
    }
  });

  test('a list of all sources: their order, the letters of years, the dash for an author again', () => {
    // Works without a title sort by what stands for it, which each side writes differently.
    const works = worksFor(dataset, style, undefined).filter(({ title }) => title !== undefined);
    const theirs = oracleFor(folder, style, works).list(works.map(({ id }) => id));
    const cited = works.flatMap(({ id }) => dataset.get('sources', id) ?? []).map((source) => ({ source, places: [] }));
    const ours = listSources(cited, style, { dataset, accessed: undefined });
    // Works that sort alike may stand either way round.
    const sorted = new Map(works.map((work) => [work.id, style.key?.(work).join(' ')]));
    expect(ours.map(({ work }) => sorted.get(work.id))).toEqual(theirs.map(({ id }) => sorted.get(id)));
    for (const [index, { work, entry }] of ours.entries()) {
      const text = theirs.find(({ id }) => id === work.id)?.text ?? '';
      // The dash is for the same authors: the processor takes a title that reads like the one before for one as well.
      const again = work.authors.length > 0 && samePeople(work, ours[index - 1]?.work);
      const undashed = /^‘?——/.test(text) && !again;
      expect(asHtml(entry), work.id).toBe(expected(undashed ? asHtml(style.entry(work, listing)) : text, work, style));
    }
  });

  test('any number of authors, and a title that asks', () => {
    const works = [1, 2, 3, 4, 6, 7, 20, 21, 22].map((count) => invented(count));
    const oracle = oracleFor(folder, style, works);
    for (const work of works) {
      expect(asHtml(style.entry(work, listing)), work.id).toBe(expected(oracle.entry(work.id), work, style));
      const mention = framed(style.mention(work, { places: [], letter: '', titled: false }));
      expect(asHtml(mention), work.id).toBe(expected(oracle.mention(work.id), work, style));
    }
  });
}

/** A newspaper article by so many authors. */
function invented(count: number): Work {
  const authors = Array.from({ length: count }, (_, index) => ({
    family: `Lamp${index}`,
    given: index % 2 ? 'Ada Jo' : 'Jean-Luc',
  }));
  const title = 'Was the lamp out, or did “nobody” look?';
  return {
    id: `by-${count}`,
    kind: 'newspaper',
    type: 'article-newspaper',
    title,
    authors,
    container: 'Echo',
    publisher: 'Echo',
    issued: { year: 2001, month: 9 },
  };
}

function samePeople(work: Work, other: Work | undefined): boolean {
  return JSON.stringify(work.authors) === JSON.stringify(other?.authors);
}

/** The places in the reports that records state as a source has them. */
function statedPlaces(): readonly (readonly [source: string, place: Locator])[] {
  const reports = (dataset.records['sources'] ?? []).filter((source) => source['is_report'] !== undefined);
  return Object.values(dataset.records)
    .flat()
    .flatMap((record) => {
      const report = reports.find((source) => source['is_report'] === record['report']);
      const stated = record['in_report'];
      if (report === undefined || typeof stated !== 'string') return [];
      return statedPlace(stated)
        .filter((place) => 'label' in place)
        .map((place) => [report.id, place] as const);
    });
}

const everyPlace: readonly Locator[] = [
  { label: 'page', value: '7' },
  { label: 'page', value: '7–9' },
  { label: 'page', value: '15, 147 and 179' },
  { label: 'paragraph', value: '12' },
  { label: 'paragraph', value: '12–14' },
  { label: 'chapter', value: '4' },
  { label: 'section', value: '3' },
  { label: 'table', value: '2' },
  { label: 'figure', value: '1' },
  { label: 'appendix', value: 'A' },
];
