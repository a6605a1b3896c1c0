import { expect, test } from 'vitest';
import { clipboardTools, copiedNote, osc52 } from '../../../src/terminal/clipboard.ts';

test.each([
  ['darwin', {}, ['pbcopy']],
  ['win32', {}, ['clip.exe']],
  ['linux', {}, []],
  ['linux', { DISPLAY: ':0' }, ['xclip', 'xsel']],
  ['linux', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, ['wl-copy', 'xclip', 'xsel']],
  ['linux', { WSL_DISTRO_NAME: 'Debian' }, ['clip.exe']],
  ['android', { TERMUX_VERSION: '1' }, ['termux-clipboard-set']],
])('the tools to try on %s with %j', (platform, env, tools) => {
  expect(clipboardTools(platform, env).map(({ command }) => command)).toEqual(tools);
});

test('the terminal is given the text in base64, so that nothing in it is taken for a command', () => {
  const sequence = osc52('“é” \u001b[2J');
  expect(sequence.startsWith('\u001b]52;c;')).toBe(true);
  expect(sequence.endsWith('\u0007')).toBe(true);
  expect(Buffer.from(sequence.slice(7, -1), 'base64').toString('utf8')).toBe('“é” \u001b[2J');
});

test.each([
  [{ by: 'tool', tool: 'xclip' }, 'xclip'],
  [{ by: 'terminal' }, 'OSC 52'],
  [{ by: 'nothing' }, 'not copied'],
] as const)('%j is said', (copied, words) => {
  expect(copiedNote(copied)).toContain(words);
});
