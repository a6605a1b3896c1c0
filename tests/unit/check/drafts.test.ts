import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDraft } from '../../../src/check/open-draft.ts';

const read = async (path: string, content: string | Uint8Array) =>
  (await openDraft({ path, bytes: typeof content === 'string' ? strToU8(content) : content }, undefined)).draft;

/** A word processor's document with these paragraphs, each a style and the texts of its runs. */
function docx(paragraphs: readonly (readonly [style: string, ...runs: readonly string[]])[]): Uint8Array {
  const body = paragraphs.map(([style, ...runs]) => {
    const texts = runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('');
    return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${texts}</w:p>`;
  });
  return docxOf(body.join(''));
}

function docxOf(body: string): Uint8Array {
  const xml = `<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

/** A word processor's table. */
function docxTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

describe('the words of a draft', () => {
  test.each([
    ['a.md', '# A *great* day\n\nIt [was](http://x.example "t") so.\nAnd so.', 'A great day\n\nIt was so. And so.'],
    ['a.md', '“[The lamp] slept,” \\*he\\* said &amp; left [^1].', '“[The lamp] slept,” *he* said & left .'],
    ['a.md', '- one\n- two\n\n```\ncode\n```\n![a picture](x.png)snake_case **bold**', 'one\n\ntwo\n\nsnake_case bold'],
    ['a.txt', 'one\ntwo\n\nthree\r\nfour', 'one two\n\nthree four'],
    ['a.txt', `${'long '.repeat(40)}line\nnext`, `${'long '.repeat(40)}line\n\nnext`],
    ['a.txt', 'He said: “It\nwas so.”\nThen he left.', 'He said: “It was so.”\n\nThen he left.'],
    [
      'a.html',
      '<title>no</title><p>A &ldquo;b&#8221;<br>c</p><script>x</script><div>d <em>e</em></div>',
      'A “b” c\n\nd e',
    ],
    ['a', '<!doctype html><p>x</p>', 'x'],
    // The cells of a row stand together, those that lay out a page do not.
    ['a.md', '| a | **b** |\n|:--|--:|\n| c | 400 days |\n\nd | e', 'a | b\n\nc | 400 days\n\nd | e'],
    ['a.html', '<table><tr><th>a<td>b<tr><td>c</td> <td>400 days</td></tr></table>d', 'a | b\n\nc | 400 days\n\nd'],
    [
      'a.html',
      `<table><tr><td><p>${'a'.repeat(400)}</p></td><td>b</td><td>c</td></tr></table>`,
      `${'a'.repeat(400)}\n\nb\n\nc`,
    ],
    ['a.html', '<table><tr><td><p>a</p></td><td><p>b</p></td></tr></table>', 'a\n\nb'],
    [
      'a.docx',
      docx([
        ['Normal', 'He said: “It', ' was.”'],
        ['Normal', 'Short.'],
      ]),
      'He said: “It was.”\n\nShort.',
    ],
    [
      'a.docx',
      docxOf(
        `${docxTable([
          ['a', 'b'],
          ['c', '400 days'],
        ])}<w:p><w:r><w:t>d</w:t></w:r></w:p>`,
      ),
      'a | b\n\nc | 400 days\n\nd',
    ],
    ['a.docx', docxOf(docxTable([['a'.repeat(400), 'b']])), `${'a'.repeat(400)}\n\nb`],
  ])('%s %#', async (path, content, words) => {
    expect((await read(path, content)).text).toBe(words);
  });

  test('in Windows’ and in wide letters', async () => {
    expect((await read('a.txt', new Uint8Array([0x93, 0x61, 0x94]))).text).toBe('“a”');
    expect((await read('a.txt', new Uint8Array([0xff, 0xfe, 0x1c, 0x20, 0x61, 0x00]))).text).toBe('“a');
  });
});

test.each([
  ['a.md', 'Say **“a *b* c”** now.\n\n> quoted &ldquo;d&rdquo;\n> here\n\nEnd'],
  ['a.html', '<p>Say &ldquo;a <b>b</b>  c&rdquo;</p>\n<blockquote><p>quoted</p></blockquote>'],
  ['a.txt', 'one\r\n two  three\n\nfour'],
])('each character of a draft is found again in the file: %s', async (path, source) => {
  const draft = await read(path, source);
  for (const [start, character] of [...draft.text].entries()) {
    const place = draft.placeOf({ start, end: start + 1 });
    const found = draft.source.slice(place.start, place.end);
    if (/\S/.test(character) && !found.startsWith('&')) expect(found).toBe(character);
    else if (found.startsWith('&')) expect(found).toMatch(/^&[a-z]+;$/);
  }
});

test.each([
  ['a.md', 'x\n\n> one\n> two\n\ny', ['one two']],
  ['a.html', '<p>x<blockquote><p>one</p><p>two</p></blockquote>y', ['one\n\ntwo']],
  [
    'a.docx',
    docx([
      ['Normal', 'x'],
      ['IntenseQuote', 'one'],
      ['Normal', 'y'],
    ]),
    ['one'],
  ],
])('block quotations are told apart: %s', async (path, content, quoted) => {
  const { text, blockQuotes } = await read(path, content);
  expect(blockQuotes.map(({ start, end }) => text.slice(start, end).trim())).toEqual(quoted);
});

describe('what is no draft is refused', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(65 * 1024 * 1024) });
  test.each([
    ['bytes', 'a.txt', new Uint8Array([1, 0, 2, 0, 3]), /no text/],
    ['a PDF', 'a.txt', '%PDF-1.7', /PDF/],
    ['rich text', 'a.txt', '{\\rtf1', /RTF/],
    ['an old document', 'a.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /\.doc/],
    ['a document that is no archive', 'a.docx', 'hello', /no Word document/],
    ['an archive that is cut short', 'a.docx', docx([['Normal', 'x']]).subarray(0, 60), /cannot be read/],
    ['an archive of something else', 'a.docx', zipSync({ a: strToU8('b') }), /no text of a Word document/],
    ['an archive that swells', 'a.docx', bomb, /more than 64 MB/],
    ['a document of nothing', 'a.docx', zipSync({ 'word/document.xml': strToU8('') }), /no text of a Word document/],
    ['a document of another sort', 'a.docx', zipSync({ 'word/document.xml': strToU8('<a>b</a>') }), /no text of/],
    ['a document that is too much', 'a.docx', docx([['Normal', 'word '.repeat(2_100_000)]]), /ten million/],
    ['elements without end', 'a.html', '<div>'.repeat(50_000), /deep/],
    ['too much', 'a.txt', 'word '.repeat(2_100_000), /ten million/],
  ])('%s', async (_, path, content, message) => {
    await expect(read(path, content)).rejects.toThrow(message);
  });

  test.each([
    [0, /no text of a Word document/],
    [100, /breaks off/],
    [1 << 20, /breaks off/],
  ])('an archive that says its text has %i bytes where it has more', async (size, message) => {
    const whole = docx([['Normal', 'a'.repeat(1 << 20)]]);
    const header = new DataView(whole.buffer);
    const length = new TextDecoder().decode(unzipSync(whole)['word/document.xml']).length;
    for (let at = 0; at + 4 <= whole.length; at++) {
      if (header.getUint32(at, true) === length) header.setUint32(at, size, true);
    }
    await expect(read('a.docx', whole)).rejects.toThrow(message);
  });
});
