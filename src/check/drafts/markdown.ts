import { type Placer, placerFor } from '../placed-text.ts';
import type { DraftKind } from './types.ts';

const LINE = /[^\n]*\n|[^\n]+$/g;
/** A line that begins with a letter or quotation mark, as most do, and so opens no block. */
const PROSE = /^[A-Za-z“‘"']/;
const FENCE = /^ {0,3}(```|~~~)/;
const RULE = /^ {0,3}(=+|-+|(\* *){3,}|(_ *){3,}|(- *){3,})\s*$/;
const LEAD = /^(?: {0,3}> ?)+|^/;
const HEADING = /^ {0,3}#{1,6}\s+/;
/** A row of a table. */
const ROW = /^ {0,3}\|/;
/** The row that says how the columns of a table are aligned. */
const ALIGNED = /^ {0,3}\|[\s:|-]*-[\s:|-]*$/;
const ROW_ENDS = /^\s*\|\s*|\s*\|\s*$/g;
const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/;

/**
 * Markdown. What a checker needs of it is the words with their places, in time that grows with the file alone: a parser of
 * the whole grammar takes many times as long for marks without end, and a draft has little more than emphasis and links.
 */
export const markdown: DraftKind = {
  name: 'markdown',
  summary: 'Markdown',
  endings: ['.md', '.markdown', '.mdown', '.mkd'],
  fits: (text) => /^#{1,6} |^> |\*\*\S|\]\(\S/m.test(text),
  escaped: (words) => words.replace(/[\\*_`[\]<]/g, '\\$&'),
  read: async (file) => {
    const source = file.text();
    const decode = /&#?\w{2,31};/.test(source) ? (await import('entities')).decodeHTML : (text: string) => text;
    const placer = placerFor(source);
    let [fenced, quoted] = [false, false];
    for (const { 0: line, index } of source.matchAll(LINE)) {
      if (!fenced && !quoted && PROSE.test(line)) {
        const words = line.trimEnd();
        inline(words, index, placer, decode);
        placer.blank(index + words.length, index + line.length);
        continue;
      }
      const lead = LEAD.exec(line)?.[0] ?? '';
      const body = line.slice(lead.length);
      if ((lead !== '') !== quoted && body.trim() + lead !== '') {
        quoted = !quoted;
        placer.setQuoted(quoted);
      }
      if (FENCE.test(body)) fenced = !fenced;
      if (fenced || FENCE.test(body) || RULE.test(body) || ALIGNED.test(body) || body.trim() === '') {
        placer.breakParagraph();
        continue;
      }
      const row = ROW.test(body);
      if (row) placer.breakParagraph();
      const opening = (HEADING.exec(body) ?? BULLET.exec(body))?.[0] ?? '';
      if (opening !== '') placer.breakParagraph();
      const from = lead.length + opening.length;
      const words = line.slice(from).trimEnd();
      inline(row ? words.replace(ROW_ENDS, blanked) : words, index + from, placer, decode);
      if (row || HEADING.test(body)) placer.breakParagraph();
      else placer.blank(index + line.trimEnd().length, index + line.length);
    }
    return placer.finish();
  },
};

const LINK =
  /!?\[([^\][\n]{0,1000})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s+["'][^"'\n]{0,300}["'])?\)/y;
const TAG = /<\/?[a-z][^<>\n]{0,500}>|<!--[^\n]{0,500}?-->/iy;
const REFERENCE = /&#?\w{2,31};/y;
const MARKS = /\*+|~~+|`+|_+/y;
const FOOTNOTE = /\[\^[^\]\s]{1,50}\]:?/y;
/**
 * Words with single blanks between. Besides marks and white space some characters near them end a piece, which are then taken one by
 * one: of more than so many ranges V8 asks in C++, character by character.
 */
const PLAIN =
  /[^\t-\r -!&*<[-`|-~\u00a0\u1680-\u200a\u2028-\u206f\u3000\ufeff-\uffff]+(?: [^\t-\r -!&*<[-`|-~\u00a0\u1680-\u200a\u2028-\u206f\u3000\ufeff-\uffff]+)*/y;

function blanked(marks: string): string {
  return ' '.repeat(marks.length);
}

/** Adds a line's words without the marks of emphasis, links and the like. */
function inline(line: string, start: number, placer: Placer, decode: Decode): void {
  // Where the text of a link ends, and where the link does.
  let link: readonly [at: number, end: number] | undefined;
  for (let at = 0; at < line.length; ) {
    const [length, text, linkEnds] = link?.[0] === at ? [link[1] - at, ''] : pieceAt(line, at, decode);
    if (link?.[0] === at) link = undefined;
    if (linkEnds !== undefined) link = linkEnds;
    const [from, to] = [start + at, start + at + length];
    if (text.trim() !== '') placer.add(text, from, to);
    else if (text !== '') placer.blank(from, to);
    at += length;
  }
}

type Decode = (text: string) => string;
/** How many characters of a line belong together, what they say, and for the opening of a link where its text and it end. */
type Piece = readonly [length: number, text: string, link?: readonly [at: number, end: number]];

function pieceAt(line: string, at: number, decode: Decode): Piece {
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(line);
  };
  const whole = (found: RegExpExecArray | null): Piece =>
    found === null ? [1, line.charAt(at)] : [found[0].length, ''];
  const plain = match(PLAIN)?.[0];
  if (plain !== undefined) return [plain.length, plain];
  switch (line[at]) {
    case '\\':
      return /[!-/:-@[-`{-~]/.test(line.charAt(at + 1)) ? [2, line.charAt(at + 1)] : [1, '\\'];
    case '&': {
      const reference = match(REFERENCE)?.[0] ?? '&';
      return [reference.length, decode(reference)];
    }
    case '!':
      return line[at + 1] === '[' ? whole(match(LINK)) : [1, '!'];
    case '[': {
      const link = match(LINK);
      return link === null ? whole(match(FOOTNOTE)) : [1, '', [at + 1 + (link[1] ?? '').length, at + link[0].length]];
    }
    case '<':
      return whole(match(TAG));
    default:
      return marksAt(line, at, match(MARKS)?.[0] ?? '');
  }
}

/** Marks of emphasis say nothing, but by themselves or within a word they are what they are. */
function marksAt(line: string, at: number, marks: string): Piece {
  if (marks === '') return [1, line.charAt(at)];
  const [before, after] = [line[at - 1] ?? ' ', line[at + marks.length] ?? ' '];
  const alone = /\s/.test(before) && /\s/.test(after);
  const within = marks.startsWith('_') && /\w/.test(before) && /\w/.test(after);
  return [marks.length, alone || within ? marks : ''];
}
