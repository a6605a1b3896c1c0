/** What speaks for a record's being an answer and not only something near. */
export interface Signs {
  /** The share of what the question says that the record has, by how much each word tells. */
  readonly share: number;
  /** How much that is in all, in nats. */
  readonly amount: number;
  /** The share that its own main text or id has. */
  readonly mainShare: number;
  readonly score: number;
  /** How many words of the question carry meaning. */
  readonly words: number;
}

/** Fitted by logistic regression to the first hits of the development questions and two sets of our own. */
const FIT = { share: 6.41, amount: 2.03, mainShare: 2.47, score: 0.56, words: 0.18, constant: -13.03 };

/** A record that has so much of a question answers it, however little each word tells. */
const COMPLETE = 0.97;

/** Gives how likely it is that a record answers the question, from 0 to 1. */
export function confidenceOf({ share, amount, mainShare, score, words }: Signs): number {
  const logit =
    FIT.constant +
    FIT.share * share +
    FIT.amount * Math.log1p(amount) +
    FIT.mainShare * mainShare +
    FIT.score * score +
    FIT.words * words;
  const likely = 1 / (1 + Math.exp(-logit));
  return share >= COMPLETE || mainShare >= COMPLETE ? Math.max(likely, ANSWERS) : likely;
}

/** A record less likely than this to answer is only something near. */
export const ANSWERS = 0.36;
