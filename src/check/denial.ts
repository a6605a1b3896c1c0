import type { Hit } from './phrases.ts';
import type { Sentence, Word } from './sentences.ts';

/** Words that say of a whole sentence that what it tells is not so. */
const OUTRIGHT = new Set(
  `myth myths wrongly mistaken mistakenly contrary untrue false falsely incorrect incorrectly inaccurate inaccurately
  erroneous erroneously misreported misstated misconception fallacy denied denies deny denying refuted
  debunked cleared disputed suppose supposing imagine hypothetically error misquoted misattributed overstated
  correction carelessly misread misreads misreading misquotes misleading misled garbled confuses confused confusing
  misremembered misremembering confusion muddle muddled conflate conflates conflated undercounts undercounted understates exaggerates
  exaggerated overstates reworded`.split(/\s+/),
);
const OUTRIGHT_PAIRS = pairs([
  'stopped short',
  'stops short',
  'fell short',
  'it wrong',
  'this wrong',
  'that wrong',
  'mistake to',
  'mistake that',
  'is wrong',
  'was wrong',
  'were wrong',
  'are wrong',
  'right number',
  'right figure',
  'correct number',
  'correct figure',
  'it meant',
  'was corrected',
  'been corrected',
  'was amended',
  'been amended',
  'earlier version',
  'previous version',
  // What is said to be often said is not the draft's own claim.
  'often said',
  'often claimed',
  'sometimes said',
  'sometimes claimed',
  'widely believed',
  'widely claimed',
  'commonly believed',
  'commonly claimed',
  'popular belief',
  'common belief',
]);
/** What is rejected is not so, but a call or a finding that is rejected was made. */
const REJECTED =
  /\breject(s|ed|ing)? ((the|any|a|such) )?(claim|idea|suggestion|notion|accusation|allegation|charge|story|that)s?\b/;
/** Words that turn what stands right after them. */
const NEGATIONS = new Set(
  `not no nobody never nor neither without cannot didnt doesnt dont wasnt isnt werent arent hasnt havent hadnt wont wouldnt
  couldnt shouldnt cant refused declined`.split(/\s+/),
);
const NEGATION_PAIRS = pairs(['rather than', 'instead of', 'far from', 'short of', 'as opposed', 'unlike the']);
/** How many words before a claim a negation may stand. */
const REACH = 9;

/** Pairs of words, by the first of each. */
function pairs(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byFirst = new Map<string, string[]>();
  for (const [first = '', second = ''] of texts.map((text) => text.split(' ')))
    byFirst.set(first, [...(byFirst.get(first) ?? []), second]);
  return byFirst;
}

/** Short sentences that take back the one before: “The paper did not.”, “That was wrong.” */
const ANSWER = /^(it|she|he|they|that|this|the [a-z]+) (did|does|do|was|is|were|has|had)( not|nt)$/;
const WRONG =
  /^(that is |that was |thats |verdict |answer |(our|the) verdict )?(not so|not true|wrong|false|untrue|nonsense|rubbish|a myth)$/;
/** The most words of such a sentence. */
const SHORT = 5;

/** Whether what comes after a claim takes it back: “It did not.”, “Did it? No.” */
export function isTakenBack([first, second]: readonly Sentence[]): boolean {
  if (first === undefined) return false;
  if (first.question) return first.words.length < SHORT && second !== undefined && isNo(second);
  return isNo(first);
}

/** Whether the sentence before a claim says that what follows is wrong: “Not so. It is held that …” */
export function isForewarned(before: Sentence | undefined): boolean {
  return before !== undefined && WRONG.test(before.words.map(({ text }) => text).join(' '));
}

function isNo({ words }: Sentence): boolean {
  const texts = words.map(({ text }) => text);
  if (texts[0] === 'no' && (words.length === 1 || (words[1]?.gap ?? 0) > 0)) return true;
  const said = texts.join(' ');
  return words.length <= SHORT && (ANSWER.test(said) || WRONG.test(said));
}

const RELATIVE = new Set(['who', 'whose', 'whom', 'which', 'where']);

/** Whether a word stands in an aside that is over before another: “…, whose name has never been told, was …”. */
function isAside(words: readonly Word[], at: number, end: number): boolean {
  const opens = words.slice(0, at + 1).findLastIndex(({ gap }) => gap > 0);
  return RELATIVE.has(words[opens]?.text ?? '') && words.slice(at + 1, end + 1).some(({ gap }) => gap > 0);
}

/**
 * Whether a sentence denies the claim that stands in it from one word to another.
 * @param own the words of the claim itself, which deny nothing: the “no” of “no case to answer”, and of “no more than 5”
 */
export function denies({ words }: Sentence, claim: Hit, own: readonly Hit[] = []): boolean {
  const texts = words.map(({ text }) => text);
  const isOne = (of: ReadonlyMap<string, readonly string[]>, at: number) =>
    of.get(texts[at] ?? '')?.includes(texts[at + 1] ?? '') === true;
  // “What is wrong there” takes nothing back.
  const isSaidWrong = (at: number) => isOne(OUTRIGHT_PAIRS, at) && texts[at - 1] !== 'what';
  if (texts.some((text, at) => (OUTRIGHT.has(text) && words[at]?.quotation === 0) || isSaidWrong(at))) return true;
  // “Claim: …”
  if ((texts[0] === 'claim' && words[1]?.gap === 2) || (texts[1] === 'claim' && words[2]?.gap === 2)) return true;
  if (texts.some((text) => text.startsWith('reject')) && REJECTED.test(texts.join(' '))) return true;
  for (let at = claim.to - 1; at >= 0 && at >= claim.from - REACH; at--) {
    if (at < claim.from && words.slice(at + 1, claim.from + 1).some(({ gap }) => gap >= 2)) break;
    if (!NEGATIONS.has(texts[at] ?? '') && !isOne(NEGATION_PAIRS, at)) continue;
    if (own.some(({ from, to }) => from <= at && at < to)) continue;
    if (isAside(words, at, at < claim.from ? claim.from : claim.to - 1)) continue;
    if (texts[at + 1] === 'only' || texts[at + 1] === 'just' || texts[at + 1] === 'merely') continue;
    // "Not the one but the other": what comes after the "but" is asserted.
    if (texts.slice(at, claim.to).includes('but')) continue;
    return true;
  }
  // “…; in fact it was another.”
  if (texts.some((text, at) => at >= claim.to && text === 'in' && texts[at + 1] === 'fact')) return true;
  const after = texts.slice(claim.to, claim.to + 4);
  return after[0] === 'not' || after.join(' ').startsWith('rather than not');
}
