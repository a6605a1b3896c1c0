import { type Placer, placerFor } from '../placed-text.ts';
import type { DraftKind } from './types.ts';

const LINE = /[^\n]*\n|[^\n]+$/g;
const FENCE = /^ {0,3}(```|~~~)/;
const RULE = /^ {0,3}(=+|-+|(\* *){3,}|(_ *){3,}|(- *){3,})\s*$/;
const LEAD = /^(?: {0,3}> ?)+|^/;
const HEADING = /^ {0,3}#{1,6}\s+/;
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
  read: async (file) => {
    const source = file.text();
    const decode = /&#?\w{2,31};/.test(source) ? (await import('entities')).decodeHTML : (text: string) => text;
    const placer = placerFor(source);
    let [fenced, quoted] = [false, false];
    for (const { 0: line, index } of source.matchAll(LINE)) {
      const lead = LEAD.exec(line)?.[0] ?? '';
      const body = line.slice(lead.length);
      if ((lead !== '') !== quoted && body.trim() + lead !== '') {
        quoted = !quoted;
        placer.setQuoted(quoted);
      }
      if (FENCE.test(body)) fenced = !fenced;
      if (fenced || FENCE.test(body) || RULE.test(body) || body.trim() === '') {
        placer.breakParagraph();
        continue;
      }
      const opening = (HEADING.exec(body) ?? BULLET.exec(body))?.[0] ?? '';
      if (opening !== '') placer.breakParagraph();
      const from = lead.length + opening.length;
      inline(line.slice(from).trimEnd(), index + from, placer, decode);
      if (HEADING.test(body)) placer.breakParagraph();
      else placer.blank(index + line.trimEnd().length, index + line.length);
    }
    return placer.finish();
  },
};

const LINK = /!?\[([^\][\n]{0,1000})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s+["'][^"'\n]{0,300}["'])?\)/y;
const TAG = /<\/?[a-z][^<>\n]{0,500}>|<!--[^\n]{0,500}?-->/iy;
const REFERENCE = /&#?\w{2,31};/y;
const MARKS = /\*+|~~+|`+|_+/y;
const FOOTNOTE = /\[\^[^\]\s]{1,50}\]:?/y;
const PLAIN = /[^\\*_~`[\]<&|!\s]+/y;

/** Adds a line's words without the marks of emphasis, links and the like. */
function inline(line: string, start: number, placer: Placer, decode: (text: string) => string): void {
  let closing: readonly [at: number, to: number] | undefined;
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(line)?.[0];
  };
  for (let at = 0; at < line.length; ) {
    const literal = (length: number) => placer.add(line.slice(at, at + length), start + at, start + at + length);
    const character = line[at] ?? '';
    const plain = match(PLAIN, at);
    let length = 1;
    if (plain !== undefined) literal((length = plain.length));
    else if (/\s/.test(character)) placer.blank(start + at, start + at + 1);
    else if (closing !== undefined && at === closing[0]) {
      length = closing[1] - at;
      closing = undefined;
    } else if (character === '\\' && /[!-/:-@[-`{-~]/.test(line[at + 1] ?? '')) {
      placer.add(line.slice(at + 1, at + 2), start + at, start + at + 2);
      length = 2;
    } else if (character === '&') {
      const reference = match(REFERENCE, at) ?? '&';
      length = reference.length;
      placer.add(decode(reference), start + at, start + at + length);
    } else if (character === '[' || character === '!') {
      LINK.lastIndex = at;
      const link = LINK.exec(line);
      const footnote = match(FOOTNOTE, at);
      if (link !== null && character === '!') length = link[0].length;
      else if (link !== null) closing = [at + 1 + (link[1] ?? '').length, at + link[0].length];
      else if (footnote !== undefined) length = footnote.length;
      else literal(1);
    } else if (character === '<') {
      const tag = match(TAG, at);
      if (tag === undefined) literal(1);
      else length = tag.length;
    } else if (character === '|') placer.blank(start + at, start + at + 1);
    else {
      const marks = match(MARKS, at);
      length = marks?.length ?? 1;
      const [before = ' ', after = ' '] = [line[at - 1], line[at + length]];
      const alone = /\s/.test(before) && /\s/.test(after);
      const inWord = marks?.startsWith('_') && /\w/.test(before) && /\w/.test(after);
      if (marks === undefined || alone || inWord) literal(length);
    }
    at += length;
  }
}
