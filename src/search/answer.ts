import type { RecordKind } from '../records/types.ts';
import { fold } from '../text/fold.ts';
import type { OpenIndex } from './open.ts';
import { hasUnknownWord, type Question, readQuestion } from './question.ts';
import { type Hit, search } from './search.ts';
import { makeMender } from './typos.ts';

/** A question as it was taken, and what was found, the best first. */
export interface Answer {
  readonly question: Question;
  readonly hits: readonly Hit[];
}

/**
 * Answers the words of a command line. Words that no record has are first taken as they are, and only then
 * for misspelt ones.
 * @param weak whether records that answer nothing are wanted as well
 */
export async function answer(
  operands: readonly string[],
  index: OpenIndex,
  kinds: readonly RecordKind[],
  weak = false,
): Promise<Answer> {
  const typed = readQuestion(operands, index);
  const question = hasUnknownWord(typed, index)
    ? readQuestion(operands, index, await makeMender(index.words()))
    : typed;
  const asked = question.words.join(' ');
  const wanted = {
    kinds: plurals(kinds.filter(({ searched }) => searched.askedBy?.test(asked))),
    passedOver: plurals(kinds.filter(({ searched }) => searched.passedOverBy?.test(asked))),
    narrower: plurals(kinds.filter(({ searched }) => searched.narrower?.askedBy.test(asked))),
    weak,
  };
  const hits = search(question, index, wanted);
  if (!NO_FACT.test(fold(question.text))) return { question, hits };
  return { question, hits: hits.flatMap((hit) => (isNamed(hit) ? [hit] : weak ? [{ ...hit, tier: 'weak' }] : [])) };
}

/** What no record of facts answers: how to do something, and what somebody who is asked would think. */
const NO_FACT =
  /^(how (do|can|could|should) (i|we|you)|how to|where (do|can) (i|we))\b|\b(your opinion|(do|would) you (think|say|like|believe))\b/;

function isNamed({ tier }: Hit): boolean {
  return tier === 'id' || tier === 'phrase';
}

function plurals(kinds: readonly RecordKind[]): ReadonlySet<string> {
  return new Set(kinds.map(({ plural }) => plural));
}
