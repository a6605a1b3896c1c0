import { fold } from '../text/fold.ts';
import { boundsOf } from './bounds.ts';
import { ANSWERS } from './confidence.ts';
import { findsIn, triggersOf } from './finds.ts';
import { type Having, phraseIn } from './match.ts';
import { type Found, type Match, type Measured, matchesIn, measureAll } from './measure.ts';
import type { OpenIndex } from './open.ts';
import { type Question, SAYING } from './question.ts';
import { rarityOf } from './rarity.ts';
import { survey } from './survey.ts';
import { type IndexedRecord, type Tier, tiers } from './types.ts';
import { ranking } from './weights.ts';

/** What a question asks for, by how it is put: kinds of record, and those of a kind that are narrower. */
export interface Wanted {
  readonly kinds: ReadonlySet<string>;
  /** The kinds that it passes over. */
  readonly passedOver: ReadonlySet<string>;
  readonly narrower: ReadonlySet<string>;
  /** Whether records that answer nothing are wanted as well. */
  readonly weak: boolean;
}

/** A record that a search found. */
export interface Hit extends Measured {
  readonly record: IndexedRecord;
  readonly tier: Tier;
  /** For each word of the question, its best match; undefined where the record has nothing for it. */
  readonly matches: readonly (Match | undefined)[];
}

/** A hit, and how far it has the question whole. */
interface Ranked extends Hit {
  readonly whole: number;
}

/**
 * Looks through an index and gives what it finds, the best first: records that have the question whole, then
 * those that have most of it by how much each word tells (BM25F: Robertson and Zaragoza, 2009) and most of it together.
 */
export function search(question: Question, index: OpenIndex, wanted: Wanted): readonly Hit[] {
  const triggers = triggersOf(question);
  const surveyed = survey(triggers, question.units.length, index);
  const rarity = rarityOf(question, surveyed, index.records.length);
  const exactly = exactlyHaving(question, index);
  const weights = weightsOf(index.records, wanted);
  const { touched, score, confidence } = boundsOf(surveyed, rarity, weights);
  const measured = (which: (at: number) => boolean): readonly Found[] => {
    const chosen = new Uint8Array(weights.length);
    for (let at = 0; at < weights.length; at++) if (which(at)) chosen[at] = 1;
    return chosen.includes(1) ? measureAll(chosen, findsIn(chosen, triggers, index), rarity, weights, index) : [];
  };

  const canAnswer = (at: number) => (touched[at] ?? 0) >= PROMISING && (confidence[at] ?? 0) >= ANSWERS;
  const found = measured((at) => exactly.has(at) || (wanted.weak ? (touched[at] ?? 0) > 0 : canAnswer(at)));
  // Of those left out none can answer, and yet they may come before what can: then nothing is an answer.
  const leader = Math.max(...found.filter(isLikely).map((one) => one.score));
  const unseen = (at: number) =>
    !wanted.weak && (touched[at] ?? 0) >= PROMISING && (score[at] ?? 0) > leader && !canAnswer(at) && !exactly.has(at);
  const above = [...found, ...measured(unseen)].filter((one) => one.score > leader);
  const answered = found.some(isLikely) && above.length < FIRST;
  const exactnessOf = ({ at, score: own }: Found) => {
    const exact = exactly.get(at);
    return exact === 'part' && isPassing(question) && own * OUTDONE < leader ? undefined : exact;
  };
  return found
    .map((hit) => ({ hit, exact: exactnessOf(hit) }))
    .filter(({ hit, exact }) => wanted.weak || exact !== undefined || (answered && isLikely(hit)))
    .map(({ hit, exact }) => hitOf(hit, exact, question, answered))
    .toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || b.whole - a.whole || b.score - a.score);
}

/** A record that has something of less than this share of a question, by how much each word tells, is never an answer. */
const PROMISING = 0.4;

/** Words that a record has by the way come after what is so many times more of an answer. */
const OUTDONE = 1.6;

/** Whether the words of a question may stand in a record by the way: they are few, and were not given as a phrase. */
function isPassing({ phrases }: Question): boolean {
  return phrases.length === 1 && (phrases[0]?.length ?? 0) < SAYING;
}

/** What each record is worth beside others that match as well, to somebody who asks like this. */
function weightsOf(records: readonly IndexedRecord[], wanted: Wanted): Float64Array {
  const weights = new Float64Array(records.length);
  for (const [at, { kind, narrower, weight }] of records.entries()) {
    const asked =
      (wanted.kinds.has(kind) ? ranking.askedKind : 1) / (wanted.passedOver.has(kind) ? ranking.askedKind : 1);
    weights[at] = weight * asked * (narrower && wanted.narrower.has(kind) ? ranking.askedKind : 1);
  }
  return weights;
}

/** One of so many best ones has to be an answer, or there is none. */
const FIRST = 2;

function isLikely({ confidence }: Measured): boolean {
  return confidence >= ANSWERS;
}

type Exactness = 'id' | 'overview' | Having;

/**
 * The records that have a question whole: as their id, or a phrase of it, best where one is the whole text. What it all comes to is
 * answered by those that say so.
 */
function exactlyHaving({ text, phrases, gist }: Question, index: OpenIndex): ReadonlyMap<number, Exactness> {
  const found = new Map<number, Exactness>();
  for (const phrase of phrases) {
    for (const [at, having] of phraseIn(phrase, index)) if (found.get(at) !== 'whole') found.set(at, having);
  }
  const saying = found.size > 0 && phrases.some(({ length }) => length >= SAYING);
  if (gist && !saying)
    for (const [at, { overview }] of index.records.entries()) if (overview) found.set(at, 'overview');
  const id = fold(text);
  const named = index.records.findIndex((record) => record.id === id);
  return named === -1 ? found : found.set(named, 'id');
}

/** @param answered whether the best that was found is likely to be an answer: else nothing is one */
function hitOf(found: Found, exact: Exactness | undefined, question: Question, answered: boolean): Ranked {
  const { record, score, confidence, signs } = found;
  const matches = matchesIn(found, question.units.length);
  const hit = { record, score, confidence, signs, matches, whole: wholeness(record, exact, question) };
  if (exact !== undefined) return { ...hit, tier: exact === 'whole' || exact === 'part' ? 'phrase' : exact };
  if (!answered || !isLikely(found)) return { ...hit, tier: 'weak' };
  const all = question.units.every(({ weight }, unit) => matches[unit] !== undefined || weight < 1);
  return { ...hit, tier: all ? 'all-words' : 'some-words' };
}

/**
 * Of records that have the question whole, one that is nothing else comes first, then the words of somebody; those that say what it all
 * comes to stand in their own order.
 */
function wholeness(
  { verbatim, overview = 0 }: IndexedRecord,
  exact: Exactness | undefined,
  { phrases }: Question,
): number {
  if (exact === 'overview') return -overview;
  if (exact === 'whole') return 2;
  return exact === 'part' && verbatim && phrases.some(({ length }) => length >= SAYING) ? 1 : 0;
}
