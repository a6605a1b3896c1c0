import { startsWithSmall } from '../text/pattern.ts';
import type { Finding } from './checkers/types.ts';
import { speechIn } from './quotation/attribution.ts';
import { quotedWords } from './quotation/fragments.ts';
import type { Paragraph, Span } from './quotation/spans.ts';
import { type Context, relationFor, SCARE } from './quote-findings.ts';
import { judge } from './record/judge.ts';

/** So many characters at most stand between two parts of a sentence: “…,” somebody of that office said, “…”. */
const LONGEST = 120;

/**
 * What there is to say of quotations that somebody’s “he said” interrupts, as one: that both parts together have not the record's
 * words where each by itself has, a cut that nothing shows; or that both have, where one by itself is too short to tell.
 * @param findings what there is to say of each part by itself
 */
export function interruptions(
  paragraphs: readonly Paragraph[],
  findings: readonly Finding[],
  context: Context,
): readonly Finding[] {
  const own = new Set(findings.flatMap(({ severity, start }) => (severity === 'ok' ? [start] : [])));
  return paragraphs
    .flatMap(({ spans }) => pairsOf(spans, context.draft.text))
    .flatMap((pair) => joinedFinding(pair, pair.filter(({ inner }) => own.has(inner.start)).length, context) ?? []);
}

function pairsOf(spans: readonly Span[], draft: string): readonly (readonly [Span, Span])[] {
  const top = spans.filter(({ within, block }) => within === undefined && !block);
  return top.flatMap((span, index) => {
    const next = top[index + 1];
    return next !== undefined && goesOn(span, next, draft) ? [[span, next] as const] : [];
  });
}

/** Whether a quotation goes on with the sentence of the one before, one verb of speech between them. */
function goesOn(span: Span, next: Span, draft: string): boolean {
  const between = draft.slice(span.outer.end, next.outer.start);
  return (
    between.length <= LONGEST &&
    /^[^.!?:;]*,\s*$/.test(between) &&
    !/[.!?…]/.test(draft.charAt(span.inner.end - 1)) &&
    startsWithSmall(draft.slice(next.inner.start, next.inner.start + 2)) &&
    speechIn(between).length === 1
  );
}

/** @param right how many of the parts are right by themselves */
function joinedFinding([first, second]: readonly [Span, Span], right: number, context: Context): Finding | undefined {
  const { draft, corpus, say } = context;
  if (right === 0) return undefined;
  const relationTo = relationFor(first, context);
  const parts = [first, second].map(({ inner }) => ({ text: draft.text, ...quotedWords(draft.text, inner) }));
  const whole = { text: draft.text, words: parts.flatMap(({ words }) => words), gaps: new Set<number>() };
  const inner = { start: first.inner.start, end: second.inner.end };
  const together = judge(whole, corpus, relationTo);
  if (together.is === 'held') {
    if (right === parts.length && parts.every(({ words }) => words.length > SCARE)) return undefined;
    // A correction would run over what stands between the parts.
    const { fix: _fix, ...finding } = say.held(inner, whole, together);
    return finding;
  }
  const held = parts.flatMap((part) => {
    const judgement = judge(part, corpus, relationTo);
    return judgement.is === 'held' && !judgement.trimmed ? [judgement.passages] : [];
  });
  if (right < parts.length || held.length < parts.length) return undefined;
  return say.spliced(inner, { is: 'spliced', passages: held.flat() });
}
