import type { Measure } from './width.ts';

/**
 * Breaks a text into lines of at most `width` columns, at spaces; a word longer than a line is broken
 * after a hyphen or slash in it, else where the line ends. Nothing but the spaces at a break is lost.
 */
export function wrap(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text, width, measure)) {
    if (line !== '' && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The pieces of a text that stay whole, each with the spaces after it. */
function pieces(text: string, width: number, measure: Measure): readonly string[] {
  const words = text.match(/\S+\s*/g) ?? [];
  return words.flatMap((word) => {
    if (measure(word.trimEnd()) <= width) return [word];
    const parts = word.match(/[^-/]*[-/]+\s*|[^-/]+/g) ?? [word];
    return parts.flatMap((part) => (measure(part.trimEnd()) > width ? broken(part, width, measure) : [part]));
  });
}

function broken(word: string, width: number, measure: Measure): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    if (part !== '' && measure((part + segment).trimEnd()) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
