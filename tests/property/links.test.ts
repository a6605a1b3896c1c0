import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { linkTo } from '../../src/terminal/links.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { plainMarks } from '../../src/text/plain-marks.ts';
import { safeText } from '../../src/text/safe-text.ts';
import { linksWith } from '../../src/view/links.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const hostile = fc.constantFrom('\u001b\\', '\u0007', '\u009c', '\u001b]8;;', '\n', ' ', ';', '\u202e', 'é', '\ud83d');
const anyAddress = fc
  .tuple(
    fc.constantFrom('https://a.example/', 'http://a.example/?q=', 'file:///', 'javascript:', ''),
    fc.array(fc.oneof(anyText, hostile), { maxLength: 4 }),
  )
  .map(([start, rest]) => start + rest.join(''));

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const SEQUENCE = /\u001b\]8;(?:id=[\w-]+)?;(?:https?:\/\/[!-~]+)?\u001b\\/g;

test('no address breaks out of its link', () => {
  fc.assert(
    fc.property(anyAddress, (url) => {
      const link = linkTo(url, 'text', '1-0');
      if (link === undefined) return;
      expect(link.replace(SEQUENCE, '')).toBe('text');
      expect(link.match(SEQUENCE)?.length).toBe(2);
    }),
    { numRuns: 2000 },
  );
});

test('an address of the web is linked, letters of its own in it encoded', () => {
  expect(linkTo('https://a.example/é;x?y=[1]', 't')).toBe(
    '\u001b]8;;https://a.example/%C3%A9;x?y=[1]\u001b\\t\u001b]8;;\u001b\\',
  );
  expect(linkTo(`https://a.example/${'x'.repeat(2000)}`, 't')).toBeUndefined();
  expect(linkTo('file:///etc/passwd', 't')).toBeUndefined();
});

test('nothing unsafe in a record with links reaches a table or a text', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyAddress,
      anyText,
      anyText,
      fc.integer({ min: 20, max: 90 }),
      async (url, publisher, title, width) => {
        const cited = { publisher, title, URL: url };
        const evidence = [
          { source: 'a', ...cited },
          { source: 'b', ...cited },
        ];
        const item = {
          id: 'x',
          text: title,
          URL: url,
          source: `${publisher}, undated; ${publisher}, undated`,
          evidence,
        };
        const fields = ['text', 'URL', 'source', 'evidence'];
        const view = {
          layout: 'list',
          dataset: { name: 'any', version: '1.0.0' },
          query: { command: 'any' },
          total: 1,
          columns: fields,
          rows: [{ item, headline: title, fields }],
        } as const;
        for (const format of formats.filter(({ styled }) => styled)) {
          const links = linksWith(linkTo, () => cited);
          const page = { width, style: styleFor(false), header: undefined, links };
          const bare = (await format.render(view, page)).replace(SEQUENCE, '');
          expect(safeText(bare)).toBe(bare);
        }
      },
    ),
  );
});

test('plain marks twice are plain marks once, and leave addresses as they are', () => {
  fc.assert(fc.property(anyText, (text) => plainMarks(plainMarks(text)) === plainMarks(text)));
  expect(plainMarks('‘a’ – “b”—c… https://a.example/’x’ £5 é')).toBe('\'a\' - "b"--c... https://a.example/’x’ £5 é');
});
