import fc from 'fast-check';
import { payloads } from './export.ts';

/** Names that every object answers to. */
export const inherited = ['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty', 'prototype'] as const;

/** Pieces that mean something to a terminal, a parser, a spreadsheet, a page or a shell. */
const pieces = fc.oneof(
  fc.constantFrom(...Object.values(payloads)),
  fc.constantFrom(...inherited),
  fc.constantFrom(
    ...[
      '\u0000',
      '\u0007',
      '\u001b',
      '\u007f',
      '\u0085',
      '\u009b31m',
      '\u009d0;title\u009c',
      '\r',
      '\n',
      '\t',
      '\u2028',
    ],
    ...[
      '\u202e',
      '\u2066',
      '\u2069',
      '\u200e',
      '\u061c',
      '\u200b',
      '\u2060',
      '\u{e0001}',
      '\u{e0061}',
      '\ufeff',
      '\ufff9',
    ],
    ...['\ud800', '\udc00', '😀', 'é', '漢', '\u200d'],
    ...[
      '=',
      '+',
      '-',
      '@',
      '|',
      ',',
      ';',
      '"',
      "'",
      '“',
      '”',
      '`',
      '``',
      '<',
      '>',
      '&',
      '\\',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '$',
      '%',
      '#',
      '*',
      '_',
      '~',
    ],
    ...[
      '---\n',
      '...\n',
      '- ',
      '? ',
      ': ',
      '!!js/function ',
      '&a ',
      '*a ',
      '| ',
      '%YAML 1.1\n',
      '::error::',
      '--force',
      'https://evil.example/',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** The one generator of hostile text: every sink is tried with it. */
export const hostileText = fc.array(pieces, { minLength: 1, maxLength: 10 }).map((parts) => parts.join(''));

// Written out once more, apart from the code that it tests: C0 but tab and line feed, DEL, C1, marks and
// overrides of direction, separators of lines, what has no width, tags, halves of a character.
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/u;

/** What is unsafe in a text, as its code; undefined where nothing is. */
export function unsafeIn(text: string): string | undefined {
  return UNSAFE.exec(text)?.[0].codePointAt(0)?.toString(16);
}

/** Every text in some data, keys included. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => [key, ...textsIn(member)]);
}
