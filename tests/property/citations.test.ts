import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFileEntries, listSources } from '../../src/citation/list.ts';
import { blocksOf } from '../../src/citation/page.ts';
import { codeIn, forms, rendered } from '../../src/citation/render.ts';
import { citationStyles } from '../../src/citations/index.ts';
import { plain } from '../../src/citations/plain.ts';
import { blockForms, blockOf } from '../../src/quotation/block.ts';
import { cutTo } from '../../src/quotation/cut.ts';
import type { CaseyRecord } from '../../src/records/types.ts';
import { inMarks } from '../../src/text/quotation-marks.ts';
import { safeText } from '../../src/text/safe-text.ts';
import { fixtureFolder, opened } from '../helpers/run.ts';

const dataset = opened(fixtureFolder);
const setting = { dataset, accessed: undefined };

/** Text that tries each sink: markup of every kind that is written, and anything else. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '</code>',
        '&lt;',
        '"',
        "'",
        '“',
        '”',
        '‘',
        '’',
        '{',
        '}',
        '{{',
        '}}',
        '|',
        '\\',
        '%',
        '\n',
        'TY  - ',
        '`',
        '```',
        '*',
        '_',
        '[',
        ']',
        '@',
        '$',
        '#',
        ',',
        '.',
        '?',
        ' ',
        'a',
        'Z',
        '\ue000',
        '\ue001',
        '\ue002',
        '\u001b[31m',
        '\u202e',
        '~~~~',
        "''",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
const types = fc.constantFrom(
  'article-newspaper',
  'article-magazine',
  'post-weblog',
  'webpage',
  'report',
  'legislation',
  'legal_case',
  'post',
  'song',
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const author = fc.oneof(fc.record({ literal: hostile }), fc.record({ family: hostile, given: hostile }));
const source: fc.Arbitrary<CaseyRecord> = fc
  .record({
    type: types,
    title: maybe(hostile),
    author: maybe(fc.array(author, { maxLength: 4 })),
    'container-title': maybe(hostile),
    publisher: hostile,
    authority: maybe(hostile),
    number: maybe(hostile),
    issued: maybe(fc.constantFrom('2001', '2001-02', '2001-02-03')),
    accessed: maybe(fc.constant('2001-02-04')),
    URL: maybe(hostile.map((text) => `https://echo.example/${text}`)),
  })
  .map((fields) => ({ ...fields, id: 'lamp-1', reliability: 'high' }));

/** All that HTML reads as markup in it are the tags that casey writes. */
const ownTags = /<\/?(?:ul|li|p|i|br|pre|code|cite|footer)>|<a href="https?:\/\/[^"<>\s]*">|<\/a>/g;

describe.each(citationStyles.map((style) => [style.name, style] as const))('%s', (_name, style) => {
  const printed = (sources: readonly CaseyRecord[], form: (typeof forms)[number]) => {
    const cited = sources.map((one) => ({ source: one, places: [] }));
    if (style.writes === 'file') return codeIn(form, style.file(listFileEntries(cited, style, plain, setting)));
    return rendered(blocksOf(listSources(cited, style, setting), style, dataset), form, style.code ?? false);
  };

  test('lets nothing out of a hostile source that the form would take for its own', () => {
    fc.assert(
      fc.property(source, (one) => {
        const [text, markdown, html] = forms.map((form) => printed([one], form));
        for (const all of [text, markdown, html]) {
          expect(safeText(all ?? '')).toBe(all);
          expect(all).not.toMatch(/[\ue000-\ue003]/);
        }
        expect(html?.replace(ownTags, '')).not.toMatch(/[<>]/);
        if (style.writes === 'prose' && !style.code) {
          expect(markdown?.replace(/<https?:\/\/[^<>\s]*>/g, '')).not.toMatch(/[<>]|(?<!\\)`/);
          expect(text?.trimEnd()).not.toContain('\n');
        }
      }),
    );
  });
});

test('a BibTeX file of any source is read as one entry without an error', () => {
  const style = citationStyles.find(({ name }) => name === 'bibtex');
  fc.assert(
    fc.property(source, (one) => {
      if (style?.writes !== 'file') throw new Error('no BibTeX');
      const read = parse(style.file(listFileEntries([{ source: one, places: [] }], style, plain, setting)), {
        sentenceCase: false,
      });
      expect([read.errors, read.entries.map(({ key }) => key)]).toEqual([[], ['lamp-1']]);
    }),
  );
});

test('a RIS file of any source has a tag on every line, and one record', () => {
  const style = citationStyles.find(({ name }) => name === 'ris');
  fc.assert(
    fc.property(source, (one) => {
      if (style?.writes !== 'file') throw new Error('no RIS');
      const lines = style
        .file(listFileEntries([{ source: one, places: [] }], style, plain, setting))
        .trimEnd()
        .split('\n');
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
      expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(1);
    }),
  );
});

test('a Wikipedia template of any source is opened and closed once', () => {
  const style = citationStyles.find(({ name }) => name === 'wikipedia');
  fc.assert(
    fc.property(source, (one) => {
      if (style?.writes !== 'prose') throw new Error('no Wikipedia');
      const [listed] = listSources([{ source: one, places: [] }], style, setting);
      const template = (listed?.entry ?? '').replaceAll('{{!}}', '').replace(/[\ue000-\ue003]/g, '');
      expect([template.match(/\{/g)?.length, template.match(/\}/g)?.length]).toEqual([2, 2]);
      expect(template).not.toMatch(/\[|\]|<|''|~{3}/);
    }),
  );
});

test('a block of any quote lets nothing out of it', () => {
  fc.assert(
    fc.property(
      hostile,
      hostile,
      hostile,
      maybe(hostile),
      fc.constantFrom(...blockForms),
      (words, name, occasion, url, form) => {
        const attribution = { name, kind: 'Person', office: name } as const;
        const source = { source: words, url: url === undefined ? undefined : `https://echo.example/${url}` };
        const block = blockOf(
          { words, warning: undefined, attribution, said: '2001', occasion, contested: name, ...source },
          form,
          'double',
        );
        if (form === 'html') {
          const tags =
            /<\/?(?:blockquote|p|span|time|cite|a|footer|br)(?: (?:cite|itemscope|itemtype|itemprop|href|datetime)(?:="[^"<>]*")?)*>/g;
          expect(block.replace(tags, '')).not.toMatch(/[<>]/);
        }
        if (form === 'markdown')
          expect(block.replace(/^>/gm, '').replace(/<https?:\/\/[^<>\s]*>/g, '')).not.toMatch(/[<>]/);
      },
    ),
  );
});

test('a cut is no longer than asked, and begins as the quote does', () => {
  fc.assert(
    fc.property(fc.lorem({ mode: 'sentences', maxCount: 6 }), fc.integer({ min: 1, max: 200 }), (text, most) => {
      const cut = cutTo(text, most);
      if (!cut.ok) {
        expect(cut.needed).toBeGreaterThan(most);
        return;
      }
      expect(cut.text.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(cut.text.replace(/ \[…\]$/, ''))).toBe(true);
    }),
  );
});

test('marks change no letter and no other mark of a text', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('double', 'single'), (text, marks) => {
      const inside = inMarks(text, marks).slice(1, -1);
      const fold = (all: string) => all.replace(/[“‘]/g, '‘').replace(/[”’]/g, '’');
      expect(fold(inside)).toBe(fold(text));
    }),
  );
});
