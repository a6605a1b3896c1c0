import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellLine, shellQuoted } from '../../../src/text/shell-words.ts';

// What bash leaves as it is, its line editor breaking words at ':' and '='.
test.each([
  ['casey fi', ['casey'], 'fi', '', ''],
  ['casey findings ', ['casey', 'findings'], '', '', ''],
  ['casey --topic=mis', ['casey'], '--topic=mis', '--topic=', ''],
  ["casey --topic='stop a", ['casey'], '--topic=stop a', '--topic=', "'"],
  ['casey a:b\\:c', ['casey'], 'a:b:c', 'a:', ''],
  ['casey "a b" c\\ d "e \\" f:', ['casey', 'a b', 'c d'], 'e " f:', '', '"'],
  ["casey '' x", ['casey', ''], 'x', '', ''],
  ["casey 'a'b", ['casey'], 'ab', '', ''],
  ['casey a\\', ['casey'], 'a', '', ''],
  ['', [], '', '', ''],
])('%j', (line, words, current, kept, mark) => {
  const taken = shellLine(line, ':=');
  expect([taken.words, taken.current, taken.mark]).toEqual([words, current, mark]);
  // An opening mark counts as kept though the word is whole again.
  expect(current.startsWith(kept)).toBe(true);
  if (mark !== '' || kept !== '') expect(current.slice(0, taken.kept)).toBe(kept);
});

const text = fc.string({ unit: fc.constantFrom(...'abZ09 \'"\\$`!*?[]{}()<>|&;~#:=@%+,./-_’é') });

test('what is quoted is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(text.filter((word) => word !== '')), (words) => {
      const line = words.map((word) => shellQuoted(word, '')).join(' ');
      expect(shellLine(`${line} `, '').words).toEqual(words);
    }),
  );
});

test.each(['', "'", '"'] as const)('bash reads it back so too, after %j', (mark) => {
  const samples = fc.sample(text, { numRuns: 200, seed: 7 }).filter((word) => word !== '' && !word.includes('!'));
  const line = samples.map((word) => `${mark}${shellQuoted(word, mark)}${mark}`).join(' ');
  const { stdout, stderr } = spawnSync('bash', ['-c', `printf '%s\\n' ${line}`], { encoding: 'utf8' });
  expect([stdout.split('\n').slice(0, -1), stderr]).toEqual([samples, '']);
});
