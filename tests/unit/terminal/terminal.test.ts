import { describe, expect, test } from 'vitest';
import { colourChoices, wantsColour } from '../../../src/terminal/colour.ts';
import { styleFor } from '../../../src/terminal/style.ts';
import { safeText } from '../../../src/text/safe-text.ts';

describe('colour', () => {
  const forced = [undefined, '', '0', '1', 'false', 'true'];
  const refused = [undefined, '', '1'];
  const cases = colourChoices.flatMap((choice) =>
    forced.flatMap((force) =>
      refused.flatMap((no) => [true, false].map((isTerminal) => ({ choice, force, no, isTerminal }))),
    ),
  );
  // The rule in design order, written here a second time as a table of who decides.
  test.each(cases)('--color $choice, FORCE_COLOR $force, NO_COLOR $no, terminal $isTerminal', (given) => {
    const { choice, force, no, isTerminal } = given;
    const env = { ...(force !== undefined && { FORCE_COLOR: force }), ...(no !== undefined && { NO_COLOR: no }) };
    const decided =
      { always: true, never: false, auto: undefined }[choice] ??
      (force === undefined ? undefined : !['0', 'false'].includes(force)) ??
      (no === '1' ? false : isTerminal);
    expect(wantsColour(choice, { isTerminal, env })).toBe(decided);
  });
  test('a dumb terminal gets none', () => {
    expect(wantsColour('auto', { isTerminal: true, env: { TERM: 'dumb' } })).toBe(false);
  });
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
