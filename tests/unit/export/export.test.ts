import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonText } from '../../../src/export/json-text.ts';
import { html, nothing, webLink } from '../../../src/export/markup.ts';
import { createTable } from '../../../src/export/sql.ts';
import { progressTo } from '../../../src/terminal/progress.ts';
import { evidenceText } from '../../../src/view/cell.ts';

test('a title in quotation marks keeps its own quotations apart', () => {
  expect(evidenceText({ source: 'gull', publisher: 'Gull', title: 'Keepers “asleep”', issued: '2001' }).text).toBe(
    'Gull, 2001, “Keepers ‘asleep’” [gull]',
  );
});

describe('markup', () => {
  test('escapes what is text and keeps what is markup', () => {
    const bold = html`<b>${'<&>'}</b>`;
    expect(html`<p title="${'"'}">${bold}${[bold, nothing]}${7}</p>`.markup).toBe(
      '<p title="&#34;"><b>&#60;&#38;&#62;</b><b>&#60;&#38;&#62;</b>7</p>',
    );
  });
  test('lets no text end an element or an attribute', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']/.test(html`${text}`.markup)));
  });
  test.each([
    ['https://a.example/?x=1&y', '<a href="https://a.example/?x=1&#38;y" rel="noopener noreferrer">words</a>'],
    ['HTTP://a.example', '<a href="HTTP://a.example" rel="noopener noreferrer">words</a>'],
    ['javascript:alert(1)', 'words'],
    ['data:text/html,x', 'words'],
    ['//a.example', 'words'],
    ['', 'words'],
  ])('links to %s as %s', (address, markup) => {
    expect(webLink(address, 'words').markup).toBe(markup);
  });
});

test('JSON for a page has no < and means the same', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = jsonText(value);
      expect(text).not.toContain('<');
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a table’s names are quoted whatever is in them', () => {
  const columns = [{ name: 'a"b', type: 'TEXT', needed: true, references: 'c' }] as const;
  expect(createTable({ name: 't"', description: '', columns, key: ['a"b'], rows: [] })).toBe(
    'CREATE TABLE "t""" (\n  "a""b" TEXT NOT NULL,\n  PRIMARY KEY ("a""b"),\n  FOREIGN KEY ("a""b") REFERENCES "c" (id) DEFERRABLE INITIALLY DEFERRED\n);\nCREATE INDEX "t""_a""b" ON "t""" ("a""b");',
  );
});

test('progress is told after half a second, and then at most every half second', () => {
  const told: string[] = [];
  let now = 0;
  const progress = progressTo(
    (text) => told.push(text),
    () => now,
  );
  for (const at of [0, 499, 500, 700, 999, 1000, 5000]) {
    now = at;
    progress(String(at));
  }
  expect(told).toEqual(['500', '1000', '5000']);
});
