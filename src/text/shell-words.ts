type Mark = '' | "'" | '"';

/** A command line up to the cursor, taken apart as bash does it. */
export interface ShellLine {
  /** The words before the one at the cursor, without their quotation marks. */
  readonly words: readonly string[];
  /** The word at the cursor, as far as it has been typed. */
  readonly current: string;
  /** How much of it bash leaves as it is when it puts in something else: up to an open mark, or the last break. */
  readonly kept: number;
  /** The mark that is open at the cursor. */
  readonly mark: Mark;
}

/**
 * Takes a command line apart.
 * @param breaks characters that end a word for bash's line editor, though not for bash itself: `:` and `=`
 */
export function shellLine(line: string, breaks: string): ShellLine {
  const words: string[] = [];
  let current: string | undefined;
  let kept = 0;
  let mark: Mark = '';
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (mark !== '') {
      const escapes = mark === '"' && character === '\\' && /["\\$`]/.test(line.charAt(at + 1));
      if (character === mark) mark = '';
      else current = `${current ?? ''}${escapes ? line.charAt(++at) : character}`;
    } else if (/\s/.test(character)) {
      if (current !== undefined) words.push(current);
      current = undefined;
      kept = 0;
    } else if (character === "'" || character === '"') {
      current ??= '';
      mark = character;
      kept = current.length;
    } else {
      current = `${current ?? ''}${character === '\\' ? line.charAt(++at) : character}`;
      if (character !== '\\' && breaks.includes(character)) kept = current.length;
    }
  }
  return { words, current: current ?? '', kept, mark };
}

/** Text as bash reads it back: inside an open mark, or with a backslash before each character that means something. */
export function shellQuoted(text: string, mark: Mark): string {
  if (mark === "'") return text.replaceAll("'", "'\\''");
  if (mark === '"') return text.replace(/["\\$`]/g, '\\$&');
  return text.replace(/[^\w.,/:=@%+\u0080-\u{10ffff}-]/gu, '\\$&');
}
