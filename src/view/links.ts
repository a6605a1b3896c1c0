import type { Links } from '../formats/types.ts';
import { sourceLine } from '../record/source-line.ts';
import type { Item } from '../records/types.ts';
import { cellText } from './cell.ts';

/** Gives a text as a link; undefined where the address cannot be linked. Parts of one link have a name in common. */
export type LinkTo = (url: string, text: string, part?: string) => string | undefined;

/**
 * Makes what puts links into text.
 * @param cite gives what an item says of a source, by its id
 */
export function linksWith(linkTo: LinkTo, cite: (source: string) => Item): Links {
  let placed = 0;
  const place = (text: string, lines: readonly string[], spans: readonly LinkSpan[]) => {
    if (spans.length === 0) return lines;
    placed++;
    return linked(text, lines, spans, (url, part, at) => linkTo(url, part, at === undefined ? at : `${placed}-${at}`));
  };
  return {
    inField: (field, item, text, lines) => place(text, lines, spansIn(field, item, cite)),
    whole: (url, text, lines) =>
      linkTo(url, text) === undefined ? undefined : place(text, lines, [{ start: 0, end: text.length, url }]),
  };
}

/** A stretch of a text that leads to an address. */
interface LinkSpan {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

const SEPARATOR = '; ';

/** What of a field's text leads to an address: each source in a list of them, or an address itself. */
function spansIn(field: string, item: Item, cite: (source: string) => Item): readonly LinkSpan[] {
  if (field === 'URL') {
    const url = cellText(item['URL']);
    return url === '' ? [] : [{ start: 0, end: url.length, url }];
  }
  const { evidence } = item;
  if (field !== 'source' || !Array.isArray(evidence)) return [];
  const named = evidence.map((entry) => {
    const id = cellText(entry?.source);
    const source = cite(id);
    return { name: cellText(sourceLine({ id, ...source })), url: cellText(source['URL']) };
  });
  // Where the text is not made of just these names, there is no telling which part is which.
  if (named.map(({ name }) => name).join(SEPARATOR) !== cellText(item['source'])) return [];
  let start = 0;
  return named.flatMap(({ name, url }) => {
    const span = { start, end: start + name.length, url };
    start = span.end + SEPARATOR.length;
    return url === '' ? [] : [span];
  });
}

/**
 * Puts links into the lines into which a text was wrapped.
 * @param link gives a part of a span as a link, where it can be one; the number of the span where it has more parts
 */
function linked(
  text: string,
  lines: readonly string[],
  spans: readonly LinkSpan[],
  link: (url: string, part: string, span: number | undefined) => string | undefined,
): readonly string[] {
  let from = 0;
  return lines.map((line) => {
    // Nothing but spaces is lost where a line ends.
    const at = text.indexOf(line, from);
    if (at < 0) return line;
    from = at + line.length;
    let marked = '';
    let done = 0;
    for (const [index, { start, end, url }] of spans.entries()) {
      const first = Math.max(0, start - at);
      const last = Math.min(line.length, end - at);
      if (first >= last) continue;
      const part = line.slice(first, last);
      const whole = start >= at && end <= from;
      marked += line.slice(done, first) + (link(url, part, whole ? undefined : index) ?? part);
      done = last;
    }
    return marked + line.slice(done);
  });
}
