import { describe, expect, test } from 'vitest';
import { styleFor } from '../../../src/terminal/style.ts';
import { safeText } from '../../../src/text/safe-text.ts';

describe('colour', () => {
  test('styles change nothing where colour is off', () => {
    expect(styleFor(false).warning('x')).toBe('x');
    expect(styleFor(true).warning('x')).toBe('\u001b[33mx\u001b[39m');
  });
});

test.each([
  ['escape sequences', 'a\u001b[31mb', 'a[31mb'],
  ['C1 controls', 'a\u009bb', 'ab'],
  ['bidi overrides', 'a\u202eb\u2066c', 'abc'],
  ['carriage returns', 'a\rb', 'ab'],
  ['a byte order mark', '\ufeffa', 'a'],
  ['half a surrogate pair', 'a\ud83db', 'ab'],
  ['nothing else', 'é – “x” 👍\tb\n', 'é – “x” 👍\tb\n'],
])('safe text drops %s', (_what, given, safe) => {
  expect(safeText(given)).toBe(safe);
});
