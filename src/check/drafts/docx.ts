import { LIMITS, megabytes } from '../../limits.ts';
import { bounded } from '../bounded.ts';
import { LONG_ROW } from '../placed-text.ts';
import { readLines } from './text.ts';
import type { DraftKind } from './types.ts';

const BODY = 'word/document.xml';
const NO_TEXT = 'there is no text of a Word document in it: save it as .docx again';
/** Styles in which word processors set off a quotation. */
const QUOTED_STYLE = /quot|block ?text/i;

export const docx: DraftKind = {
  name: 'docx',
  summary: 'a Word document; places are paragraph and column',
  endings: ['.docx'],
  fits: (text) => text.startsWith('PK\u0003\u0004'),
  read: async ({ bytes }) => {
    const { lines, quoted, cells } = await paragraphsOf(await bodyOf(bytes));
    return readLines(bounded(lines.join('\n')), { runsOn: 'never', quoted, cells });
  },
};

async function bodyOf(bytes: Uint8Array): Promise<string> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error('it is no Word document: save it as .docx again');
  const { unzipSync } = await import('fflate');
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== BODY) return false;
      if (originalSize > LIMITS.draftUnpacked)
        throw new Error(`its text would unpack to more than ${megabytes(LIMITS.draftUnpacked)}`);
      return true;
    },
  });
  const body = files[BODY];
  if (body === undefined) throw new Error(NO_TEXT);
  return new TextDecoder().decode(body);
}

interface Paragraphs {
  readonly lines: readonly string[];
  /** The numbers of those that are set off as quotations. */
  readonly quoted: ReadonlySet<number>;
  /** The numbers of those with which a cell begins that is not the first of its row. */
  readonly cells: ReadonlySet<number>;
}

/** @throws Error where it is no document, or breaks off, as where an archive says that it is shorter than it is */
async function paragraphsOf(xml: string): Promise<Paragraphs> {
  const { Parser } = await import('htmlparser2');
  const lines: string[] = [];
  const [quoted, cells] = [new Set<number>(), new Set<number>()];
  // How much text the row of a table has before the cell that opens.
  let row = 0;
  let line: string[] = [];
  let [depth, unread, inText] = [0, 0, false];
  let [hasBody, isWhole] = [false, false];
  const end = () => {
    lines.push(line.join('').replace(/[\r\n]+/g, ' '));
    line = [];
  };
  const parser = new Parser(
    {
      onopentag: (name, { 'w:val': value = '' }) => {
        depth++;
        if (depth > LIMITS.draftDepth)
          throw new Error(`it has elements within elements, more than ${LIMITS.draftDepth} deep`);
        if (name === 'w:tr') row = 0;
        if (name === 'w:tc' && row > 0 && row <= LONG_ROW) cells.add(lines.length);
        if (name === 'w:body') hasBody = true;
        if (name === 'mc:Fallback' || name === 'w:del') unread++;
        if (name === 'w:t') inText = true;
        if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') line.push(' ');
        if (name === 'w:noBreakHyphen') line.push('-');
        if (name === 'w:pStyle' && QUOTED_STYLE.test(value)) quoted.add(lines.length);
      },
      onclosetag: (name, isImplied) => {
        depth--;
        if (depth === 0) isWhole = !isImplied;
        if (name === 'mc:Fallback' || name === 'w:del') unread--;
        if (name === 'w:t') inText = false;
        if (name === 'w:p') end();
      },
      ontext: (text) => {
        if (!inText || unread > 0) return;
        line.push(text);
        row += text.length;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (!hasBody) throw new Error(NO_TEXT);
  if (!isWhole) throw new Error('its text breaks off, for the file is damaged: save it as .docx again');
  return { lines, quoted, cells };
}
