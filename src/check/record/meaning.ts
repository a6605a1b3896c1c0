import type { Word } from '../words.ts';
import type { Step } from './align.ts';
import type { HeldQuote } from './corpus.ts';

const NEGATION =
  /^(not|no|never|none|nor|neither|nobody|nothing|nowhere|cannot|without|hardly|barely|scarcely|rarely|seldom|.*n't)$/;
/** Words that narrow what is said, set it against something or make it depend on something. */
const QUALIFIER =
  /^(only|just|merely|if|unless|except|some|fail|fails|failed|less|fewer|least|lack|lacks|lacked|unable|refuse|refuses|refused|beyond|rather|instead|unlike)$/;

/** Whether a word, gone, may turn what is said; the “lack of” something is a thing. */
function turns({ key }: Word, next?: Word): boolean {
  return NEGATION.test(key) || (QUALIFIER.test(key) && !(key === 'lack' && next?.key === 'of'));
}

/**
 * Whether words that were openly left out of a quote turned its meaning: one of them is a negation or a condition, in a clause
 * of which the draft keeps the rest. A whole clause, or a whole sentence, may go.
 * @param from the number of the first word left out
 * @param to the number of the first word kept again
 */
export function cutTurnsMeaning({ text, words }: HeldQuote, from: number, to: number): boolean {
  const cut = words.slice(from, to);
  const [first, last] = [cut[0], cut.at(-1)];
  if (first === undefined || last === undefined) return false;
  const parts = (stretch: string) => /[,;:.!?–—()]/.test(stretch);
  const between = (one: Word | undefined, other: Word | undefined) =>
    one === undefined || other === undefined || parts(text.slice(one.end, other.start));
  const clauses: Word[][] = [[]];
  for (const [index, word] of cut.entries()) {
    if (index > 0 && between(cut[index - 1], word)) clauses.push([]);
    clauses.at(-1)?.push(word);
  }
  const joinedLeft = from > 0 && !between(words[from - 1], first);
  const joinedRight = !between(last, words[to]);
  const broken = [...(joinedLeft ? (clauses[0] ?? []) : []), ...(joinedRight ? (clauses.at(-1) ?? []) : [])];
  return broken.some((word, index) => turns(word, broken[index + 1]));
}

/** Whether words went without a sign, or became others, so that a negation or condition is lost. */
export function changeTurnsMeaning(steps: readonly Step[], draft: readonly Word[], held: readonly Word[]): boolean {
  let balance = 0;
  for (const step of steps) {
    const from = 'held' in step ? held[step.held] : undefined;
    const to = 'draft' in step ? draft[step.draft] : undefined;
    if (step.does === 'dropped' && !step.cut && from !== undefined && turns(from)) balance++;
    if (step.does === 'changed' && from !== undefined && /n't$|^cannot$/.test(from.key)) balance++;
    if ((step.does === 'changed' || step.does === 'added') && to !== undefined && turns(to)) balance--;
  }
  return balance > 0;
}
