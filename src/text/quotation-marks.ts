/** The outer marks of a quotation. */
export type Marks = 'double' | 'single';

const PAIRS = { double: ['“', '”'], single: ['‘', '’'] } as const;
const OTHER = { double: 'single', single: 'double' } as const;

/** A text in quotation marks, the curly marks within it taking turns: single within double, and the other way round. */
export function inMarks(text: string, marks: Marks): string {
  const [opening, closing] = PAIRS[marks];
  return `${opening}${alternated(text, OTHER[marks])}${closing}`;
}

/** A text whose outermost quotations have these marks, those within them the other ones, and so on. */
function alternated(text: string, marks: Marks): string {
  let result = '';
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '“' || mark === '‘') {
      result += PAIRS[open.length % 2 === 0 ? marks : OTHER[marks]][0];
      open.push(mark);
    } else if ((mark === '”' && open.includes('“')) || (mark === '’' && open.at(-1) === '‘' && closes(text, at))) {
      open.pop();
      result += PAIRS[open.length % 2 === 0 ? marks : OTHER[marks]][1];
    } else {
      result += mark;
    }
  }
  return open.length === 0 ? result : text;
}

/**
 * Whether a single closing mark ends a quotation. Within a word it is an apostrophe; after an s it may
 * be one, as in ‘boys’ club’: it is where the quotation has an end after it.
 */
function closes(text: string, at: number): boolean {
  if (/^\p{L}/u.test(text.slice(at + 1))) return false;
  const rest = (text.slice(at + 1).split('‘')[0] ?? '').replace(/’(?=\p{L})/gu, '');
  return text.charAt(at - 1) !== 's' || !rest.includes('’');
}
