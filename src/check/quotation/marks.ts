import { matchesOf, patternOf, startsWithLetter, startsWithSmall } from '../../text/pattern.ts';
import type { Stretch } from '../checkers/types.ts';

/** A passage between quotation marks, or after one that is not closed in its paragraph. */
export interface Marked {
  /** The words between the marks. */
  readonly inner: Stretch;
  /** The same with the marks. */
  readonly outer: Stretch;
  readonly closed: boolean;
  /** The opening mark. */
  readonly mark: string;
}

interface Open {
  readonly mark: string;
  readonly family: Family;
  readonly at: number;
}

type Family = 'double' | 'straight' | 'single' | 'straight-single';

const OPENS: { readonly [mark: string]: Family } = {
  '“': 'double',
  '„': 'double',
  '«': 'double',
  '‘': 'single',
  '‚': 'single',
};
const CLOSES: { readonly [mark: string]: Family } = { '”': 'double', '»': 'double', '’': 'single' };
const MARK = /[“”„«»‘’‚"']/g;
const BEFORE_OPENING = /[\s([{<“"‘'«—–\-/:]/;
/** What follows a mark that stands for letters left out: ’em, ’tis, ’90s. */
const ELISION = patternOf(String.raw`^(\d0s|tis|twas|twill|em|til|till|cause|n|bout|round)(?![\p{L}\p{N}])`, 'i');
const SURELY_CLOSES = patternOf(String.raw`[‘']|[^\s]['’](?![\p{L}\p{N}])`);
/** How far ahead a mark that may be a possessive is told from a closing one. */
const AHEAD = 300;
/** Quotations within quotations go no deeper. */
const DEEPEST = 6;

/** Finds the passages in quotation marks of a paragraph, the outer before the inner ones; what is never closed comes last. */
export function marksIn(text: string, { start, end }: Stretch): readonly Marked[] {
  const found: Marked[] = [];
  const open: Open[] = [];
  const close = (family: Family, at: number): boolean => {
    const index = open.findLastIndex((mark) => mark.family === family);
    const opened = open[index];
    if (opened === undefined) return false;
    open.length = index;
    const inner = { start: opened.at + 1, end: at };
    found.push({ inner, outer: { start: opened.at, end: at + 1 }, closed: true, mark: opened.mark });
    return true;
  };
  for (const { 0: mark, index } of matchesOf(MARK, text.slice(start, end))) {
    const at = start + index;
    const opening = canOpen(text, at, start, end);
    const push = (family: Family) => {
      if (open.length < DEEPEST) open.push({ mark, family, at });
    };
    if (mark === '"') {
      const inside = open.some(({ family }) => family === 'straight');
      if (inside && !(opening && /\s/.test(text[at - 1] ?? ''))) close('straight', at);
      else if (!inside && !opening) close('double', at);
      else if (opening && !inside) push('straight');
      else close('straight', at);
    } else if (mark === "'") {
      const inside = open.some(({ family }) => family === 'straight-single');
      if (inside && closesSingle(text, at, end)) close('straight-single', at);
      else if (!inside && opening && !isElision(text.slice(at + 1, at + 9))) push('straight-single');
    } else if (mark === '’') {
      if (closesSingle(text, at, end)) close('single', at);
    } else if (OPENS[mark] === 'single') {
      if (opening && !isElision(text.slice(at + 1, at + 9))) push('single');
    } else if (OPENS[mark] !== undefined) push('double');
    else if (CLOSES[mark] !== undefined) close('double', at);
  }
  const rest = open.slice(0, 1).map(({ mark, at }): Marked => {
    const stretch = { start: at + 1, end };
    return { inner: stretch, outer: { start: at, end }, closed: false, mark };
  });
  return [...found.toSorted((one, other) => one.outer.start - other.outer.start), ...rest];
}

function canOpen(text: string, at: number, start: number, end: number): boolean {
  const [before, after] = [at === start ? ' ' : (text[at - 1] ?? ' '), at + 1 < end ? (text[at + 1] ?? ' ') : ' '];
  return BEFORE_OPENING.test(before) && !/[\s,.;:!?)]/.test(after);
}

function isElision(letters: string): boolean {
  return ELISION(letters).test(letters);
}

/** Whether a single mark closes: no letter follows it, and it is not the apostrophe of a plural possessive. */
function closesSingle(text: string, at: number, end: number): boolean {
  const [before, after] = [text[at - 1] ?? ' ', at + 1 < end ? (text[at + 1] ?? ' ') : ' '];
  if (startsWithLetter(after) || /\s/.test(before)) return false;
  if (before !== 's' || !/\s/.test(after) || !startsWithSmall(text.slice(at + 2, at + 4))) return true;
  // “the boys’ club” or “‘bad apples’ who”: a later mark that surely closes says that this one does not.
  const ahead = text.slice(at + 1, Math.min(end, at + AHEAD));
  const later = SURELY_CLOSES(ahead).exec(ahead);
  return later === null || /^[‘']/.test(later[0]) || !/[’']$/.test(later[0]);
}
