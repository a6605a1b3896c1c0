import { isPlain, type Measure } from './width.ts';

/**
 * Breaks a text into lines of at most `width` columns, at spaces; a word longer than a line is broken
 * after a hyphen or slash in it, else where the line ends. Nothing but the spaces at a break is lost.
 */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text, width, measure)) {
    // A piece ends at a space or is broken between characters, so that widths add up.
    if (line !== '' && used + measure(piece.trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += measure(piece);
  }
  return [...lines, line.trimEnd()];
}

/** The pieces of a text that stay whole, each with the spaces after it. */
function pieces(text: string, width: number, measure: Measure): readonly string[] {
  const found: string[] = [];
  for (const word of text.match(/\S+\s*/g) ?? []) {
    if (measure(word.trimEnd()) <= width) {
      found.push(word);
      continue;
    }
    for (const part of word.match(/[^-/]*[-/]+\s*|[^-/]+/g) ?? [word]) {
      if (measure(part.trimEnd()) <= width) found.push(part);
      else for (const piece of broken(part, width, measure)) found.push(piece);
    }
  }
  return found;
}

function broken(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of charactersOf(word)) {
    if (part !== '' && measure((part + character).trimEnd()) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** The characters as a reader counts them; a segmenter takes its time to make and few words need one. */
function charactersOf(word: string): readonly string[] {
  if (isPlain(word)) return [...word];
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)].map(({ segment }) => segment);
}
