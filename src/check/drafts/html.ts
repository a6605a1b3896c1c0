import { LIMITS } from '../../limits.ts';
import { LONG_ROW, placerFor } from '../placed-text.ts';
import type { DraftKind } from './types.ts';

const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const UNREAD = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'svg',
  'math',
  'select',
  'textarea',
  'del',
]);
const WHITE = /\s+|\S+/g;

export const html: DraftKind = {
  name: 'html',
  summary: 'a web page, or a piece of one',
  endings: ['.html', '.htm', '.xhtml'],
  fits: (text) => /^\s*(<!doctype html|<html[\s>]|<(article|body|div|p|h1|section|main)[\s>])/i.test(text),
  escaped: (words) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;'),
  read: async (file) => {
    const { Parser } = await import('htmlparser2');
    const source = file.text();
    const placer = placerFor(source);
    let [unread, quoted, depth] = [0, 0, 0];
    // How much text the row of a table has before the cell that opens.
    let row = 0;
    const parser = new Parser({
      onopentag: (name) => {
        depth++;
        if (depth > LIMITS.draftDepth)
          throw new Error(`it has elements within elements, more than ${LIMITS.draftDepth} deep`);
        if (UNREAD.has(name)) unread++;
        if (name === 'blockquote' && quoted++ === 0) placer.setQuoted(true);
        if (name === 'br') placer.blank(parser.startIndex, parser.endIndex + 1);
        else if ((name === 'td' || name === 'th') && row > 0 && row <= LONG_ROW) placer.part(parser.startIndex);
        else if (!INLINE.has(name)) placer.breakParagraph();
        if (name === 'tr') row = 0;
        if (name === 'q' && unread === 0) placer.add('“', parser.startIndex, parser.endIndex + 1);
      },
      onclosetag: (name) => {
        depth--;
        if (UNREAD.has(name)) unread--;
        if (name === 'blockquote' && --quoted === 0) placer.setQuoted(false);
        if (name !== 'br' && name !== 'td' && name !== 'th' && !INLINE.has(name)) placer.breakParagraph();
        if (name === 'q' && unread === 0) placer.add('”', parser.startIndex, parser.endIndex + 1);
      },
      ontext: (text) => {
        if (unread > 0) return;
        row += text.length;
        const [from, to] = [parser.startIndex, parser.endIndex + 1];
        // A character reference comes as a text of its own that is shorter than its source.
        if (text.length !== to - from) {
          if (text.trim() === '') placer.blank(from, to);
          else placer.add(text, from, to);
          return;
        }
        for (const { 0: part, index } of text.matchAll(WHITE)) {
          const [start, end] = [from + index, from + index + part.length];
          if (part.trim() === '') placer.blank(start, end);
          else placer.add(part, start, end);
        }
      },
    });
    parser.end(source);
    return placer.finish();
  },
};
