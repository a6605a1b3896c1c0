import { onceFor } from '../../once.ts';
import type { Draft, Stretch } from '../checkers/types.ts';
import { type Marked, marksIn } from './marks.ts';

/** A quotation in a draft. */
export interface Span {
  /** Its words, without the marks around them. */
  readonly inner: Stretch;
  readonly outer: Stretch;
  /** The quotation within which it stands. */
  readonly within: Span | undefined;
  /** The quotation of the paragraph before that it goes on with. */
  readonly continues: Span | undefined;
  /** Whether it is set off as a block, without marks. */
  readonly block: boolean;
}

/** A paragraph with the quotations in it, those within others among them. */
export interface Paragraph extends Stretch {
  readonly spans: readonly Span[];
}

/** The paragraphs of a draft and the quotations in each, for all who ask. */
export const paragraphsOf = onceFor(({ text, blockQuotes }: Draft): readonly Paragraph[] => {
  const stretches = stretchesOf(text);
  const paragraphs: Paragraph[] = [];
  let unclosed: Span | undefined;
  let block = 0;
  for (const [index, stretch] of stretches.entries()) {
    const marks = marksIn(text, stretch);
    const next = stretches[index + 1];
    const spans: Span[] = [];
    const around: Span[] = [];
    for (const marked of marks) {
      // A mark that is not closed quotes on only where the next paragraph opens with the same mark.
      const goesOn = !marked.closed && next !== undefined && text[next.start] === marked.mark;
      if (!marked.closed && !goesOn) continue;
      while (around.length > 0 && !holds(around.at(-1)?.outer, marked.outer)) around.pop();
      const within = around.at(-1);
      const opens = marked.outer.start === stretch.start;
      const span = spanOf(text, marked, within, opens && within === undefined ? unclosed : undefined);
      spans.push(span);
      around.push(span);
    }
    unclosed = marks.some(({ closed }) => !closed)
      ? spans.findLast(({ outer }) => outer.end === stretch.end)
      : undefined;
    while ((blockQuotes[block]?.end ?? Number.POSITIVE_INFINITY) <= stretch.start) block++;
    const quoted = (blockQuotes[block]?.start ?? Number.POSITIVE_INFINITY) <= stretch.start;
    const bare = spans.length === 0 && quoted && !/^[—–-]/.test(text.slice(stretch.start, stretch.end));
    const whole = { inner: stretch, outer: stretch, within: undefined, continues: undefined, block: true };
    paragraphs.push({ start: stretch.start, end: stretch.end, spans: bare ? [whole] : spans });
  }
  return paragraphs;
});

function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const { index } of text.matchAll(/\n\n/g)) {
    stretches.push({ start, end: index });
    start = index + 2;
  }
  return [...stretches, { start, end: text.length }];
}

function spanOf(text: string, { inner, outer }: Marked, within: Span | undefined, continues: Span | undefined): Span {
  const words = text.slice(inner.start, inner.end);
  const start = inner.start + (words.length - words.trimStart().length);
  return {
    inner: { start, end: Math.max(start, inner.start + words.trimEnd().length) },
    outer,
    within,
    continues,
    block: false,
  };
}

function holds(outer: Stretch | undefined, inner: Stretch): boolean {
  return outer !== undefined && outer.start < inner.start && inner.end <= outer.end;
}
