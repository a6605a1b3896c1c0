const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['dozen', 12],
  ['million', 1e6],
  ['billion', 1e9],
  ['k', 1000],
  ['m', 1e6],
  ['bn', 1e9],
]);

/** Small numbers and tens by their words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
]);

/**
 * A whole or decimal number that begins at a word, in digits or in words, with its scale.
 * @param before 1 where an article stands for it: "a hundred"
 */
export function numberAt(
  words: readonly string[],
  start: number,
  before = 0,
): { readonly value: number; readonly end: number } | undefined {
  let total = 0;
  let group = before;
  let end = start;
  for (; end < words.length; end++) {
    const word = words[end] ?? '';
    const small = smallNumber(word);
    const scale = SCALES.get(word);
    if (small !== undefined && (end === start || follows(group, small, words[end - 1] ?? ''))) group += small;
    else if (scale !== undefined && (end > start || before > 0)) {
      group = (group === 0 ? 1 : group) * scale;
      if (scale > 100) {
        total += group;
        group = 0;
      }
    } else if (word === 'and' && SCALES.has(words[end - 1] ?? '') && smallNumber(words[end + 1] ?? '') !== undefined)
      continue;
    else break;
  }
  return end === start ? undefined : { value: total + group, end };
}

/** Whether a number goes on with a word: "twenty" with "five", "eight hundred" with "nine"; digits stand alone. */
function follows(group: number, next: number, before: string): boolean {
  if (startsWithDigit(before)) return false;
  if (SCALES.has(before) || before === 'and') return next < 100;
  return TENS.includes(before) && next > 0 && next < 10 && group % 10 === 0;
}

function smallNumber(word: string): number | undefined {
  return NUMBERS.get(word) ?? (startsWithDigit(word) ? Number(word) : undefined);
}

/** Whether a word is a number in digits. */
export function startsWithDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
