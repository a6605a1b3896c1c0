import { inMarks, type Marks } from '../text/quotation-marks.ts';
import { safeText } from '../text/safe-text.ts';

/** Text in which private characters say what is italic and what is an address. */
export type Marked = string;

/** Where a style puts a full stop or comma after a quotation: within the marks, or after them. */
export type Dialect = 'american' | 'british';

export const ITALIC = '\ue000';
export const ROMAN = '\ue001';
export const LINK = '\ue002';
export const UNLINK = '\ue003';

const MARKS = { american: 'double', british: 'single' } as const satisfies Record<Dialect, Marks>;

/** Text from data, without anything that would be taken for markup or must not reach any output. */
export function plain(text: string): Marked {
  return safeText(text)
    .replace(/[\ue000-\ue003]/g, '')
    .replace(/\s+/g, ' ');
}

export function italic(text: Marked): Marked {
  return `${ITALIC}${text}${ROMAN}`;
}

export function link(url: Marked): Marked {
  return `${LINK}${url}${UNLINK}`;
}

/** A title in the quotation marks of a dialect. */
export function quoted(text: Marked, dialect: Dialect): Marked {
  return inMarks(text, MARKS[dialect]);
}

/** Joins the parts that there are; a delimiter that begins with a full stop or comma is set as the dialect has it. */
export function series(parts: readonly (Marked | undefined)[], delimiter: string, dialect: Dialect): Marked {
  return parts
    .filter((part) => part !== undefined && part !== '')
    .reduce<Marked>((text, part) => {
      if (text === '') return part ?? '';
      const mark = /^[.,]/.exec(delimiter)?.[0];
      const joined = mark === undefined ? text + delimiter : punctuated(text, mark, dialect) + delimiter.slice(1);
      return joined + part;
    }, '');
}

/** A text with a full stop or comma after it, or within its closing marks; no second full stop after one. */
export function punctuated(text: Marked, mark: string, dialect: Dialect): Marked {
  const tail = (dialect === 'american' ? /[”’\ue001]*$/ : /\ue001*$/).exec(text)?.[0] ?? '';
  const head = text.slice(0, text.length - tail.length);
  const ends = head.charAt(head.length - 1);
  if (mark === '.' && ['.', '?', '!'].includes(ends)) return text;
  // An italic title ends before the mark after it; a quotation takes it in.
  return /[”’]/.test(tail) ? `${head}${mark}${tail}` : `${text}${mark}`;
}

/** The text with its first letter a capital. */
export function capitalised(text: Marked): Marked {
  return text.replace(
    /^([\ue000-\ue003‘“]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** The text alone. */
export function unmarked(text: Marked): string {
  return text.replace(/[\ue000-\ue003]/g, '');
}
