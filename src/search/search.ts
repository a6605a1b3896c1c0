import { fold } from '../text/fold.ts';
import { ANSWERS, confidenceOf, type Signs } from './confidence.ts';
import { type Having, matchTexts, phraseIn, type SegmentMatch, triggersOf } from './match.ts';
import type { OpenIndex } from './open.ts';
import type { Question } from './question.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import { survey } from './survey.ts';
import { type IndexedRecord, type SearchField, type Tier, tiers } from './types.ts';
import type { Alternative } from './units.ts';
import { fieldWeights, ranking } from './weights.ts';

/** Where and how a record has a word of a question. */
export interface Match {
  readonly alternative: Alternative;
  readonly field: SearchField;
}

/** What a question asks for, by how it is put: kinds of record, and those of a kind that are narrower. */
export interface Wanted {
  readonly kinds: ReadonlySet<string>;
  readonly narrower: ReadonlySet<string>;
  /** Whether records that answer nothing are wanted as well. */
  readonly weak: boolean;
}

/** A record that a search found. */
export interface Hit {
  readonly record: IndexedRecord;
  readonly tier: Tier;
  readonly score: number;
  /** How likely it is that the record answers the question, from 0 to 1. */
  readonly confidence: number;
  /** What the confidence rests on. */
  readonly signs: Signs;
  /** For each word of the question, its best match; undefined where the record has nothing for it. */
  readonly matches: readonly (Match | undefined)[];
}

/**
 * Looks through an index and gives what it finds, the best first: records that have the question whole, then
 * those that have most of it by how much each word tells (BM25F: Robertson and Zaragoza, 2009) and most of it together.
 */
export function search(question: Question, index: OpenIndex, wanted: Wanted): readonly Hit[] {
  const triggers = triggersOf(question, index);
  const surveyed = survey(triggers, question.units.length, index);
  const rarity = rarityOf(question, surveyed, index.records.length);
  const whole = rarity.typed.reduce((total, told) => total + told, 0);
  const id = fold(question.text);
  const havings = question.phrases.map((phrase) => phraseIn(phrase, index));
  const found = index.records.flatMap((record, at): Found[] => {
    const has = surveyed.units[at] ?? [];
    const from = index.records[at - 1]?.end ?? 0;
    const exact =
      record.id === id
        ? 'id'
        : (havings.find((having) => having.get(at) === 'whole') ?? havings.find((having) => having.has(at)))?.get(at);
    const promising = has.reduce((total, unit) => total + (rarity.typed[unit] ?? 0), 0) >= PROMISING * whole;
    if (exact === undefined && (has.length === 0 || !(promising || wanted.weak))) return [];
    const lean =
      (wanted.kinds.has(record.kind) ? ranking.askedKind : 1) *
      (record.narrower && wanted.narrower.has(record.kind) ? ranking.askedKind : 1);
    const matches = matchTexts(from, record.end, triggers, index);
    return [{ record, exact, ...measure(matches, rarity, record.weight * lean) }];
  });
  const best = found.toSorted((a, b) => b.score - a.score).slice(0, FIRST);
  const answered = best.some(({ confidence }) => confidence >= ANSWERS);
  return found
    .map((hit) => ({ ...hit, tier: tierOf(hit, question, answered) }))
    .toSorted(
      (a, b) =>
        tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
        wholeness(b, question) - wholeness(a, question) ||
        b.score - a.score,
    );
}

/** A record that has less than this share of a question, by how much each word tells, is never an answer. */
const PROMISING = 0.4;

type Exactness = 'id' | Having;

interface Found extends Omit<Hit, 'tier'> {
  readonly exact: Exactness | undefined;
}

/** So many words in a row are somebody's. */
const SAYING = 6;

/** Of records that have the question whole, one that is nothing else comes first, then the words of somebody. */
function wholeness({ exact, record }: Found, { phrases }: Question): number {
  if (exact === 'whole') return 2;
  return exact === 'part' && record.verbatim && phrases.some(({ length }) => length >= SAYING) ? 1 : 0;
}

/** @param answered whether the best that was found is likely to be an answer: else nothing is one */
function tierOf({ exact, confidence, matches }: Found, { units }: Question, answered: boolean): Tier {
  if (exact !== undefined) return exact === 'id' ? 'id' : 'phrase';
  if (!answered || confidence < ANSWERS) return 'weak';
  return matches.every((match, unit) => match !== undefined || (units[unit]?.weight ?? 1) < 1)
    ? 'all-words'
    : 'some-words';
}

/** One of so many best ones has to be an answer, or there is none. */
const FIRST = 2;

/** A record that has so much of a question answers it, however little each word tells. */
const COMPLETE = 0.97;

interface Measured {
  readonly score: number;
  readonly confidence: number;
  readonly signs: Signs;
  readonly matches: readonly (Match | undefined)[];
}

/** What the matching texts of a record are worth together. */
function measure(segments: readonly SegmentMatch[], { meant, typed }: Rarity, weight: number): Measured {
  const matches: (Match | undefined)[] = meant.map(() => undefined);
  const frequencies = meant.map(() => 0);
  const whole = sum(meant, () => 1) || 1;
  let oneText = 0;
  let inMain = 0;
  for (const { field, best, filled, length, pairs } of segments) {
    const fieldWeight = fieldWeights[field];
    const dilution = 1 - ranking.lengthNorm + (ranking.lengthNorm * length) / ranking.ordinaryLength;
    best.forEach((alternative, unit) => {
      if (alternative === undefined) return;
      frequencies[unit] = (frequencies[unit] ?? 0) + (fieldWeight * alternative.weight) / dilution;
      if (worth(matches[unit]) < fieldWeight * alternative.weight) matches[unit] = { alternative, field };
    });
    const together = sum(meant, (unit) => best[unit]?.weight ?? 0) / whole;
    oneText = Math.max(
      oneText,
      fieldWeight * together * (1 + ranking.pair * Math.min(pairs, ranking.mostPairs)) * (1 + ranking.filled * filled),
    );
    if (field === 'main' || field === 'id')
      inMain = Math.max(
        inMain,
        sum(typed, (unit) => best[unit]?.weight ?? 0),
      );
  }
  const saturated = (frequency: number) => (frequency * (ranking.saturation + 1)) / (frequency + ranking.saturation);
  const relevance = sum(meant, (unit) => saturated(frequencies[unit] ?? 0)) / whole;
  const score = weight * relevance * (1 + ranking.oneText * oneText);
  const amount = sum(typed, (unit) => matches[unit]?.alternative.weight ?? 0);
  const all = sum(typed, () => 1) || 1;
  const signs = { share: amount / all, amount, mainShare: inMain / all, score, words: meant.length };
  const complete = signs.share >= COMPLETE || signs.mainShare >= COMPLETE;
  const confidence = Math.max(confidenceOf(signs), complete ? ANSWERS : 0);
  return { score, confidence, signs, matches };
}

function worth(match: Match | undefined): number {
  return match === undefined ? 0 : fieldWeights[match.field] * match.alternative.weight;
}

/** The sum over the words of a question of how much each tells, by a share of each. */
function sum(tells: readonly number[], share: (unit: number) => number): number {
  return tells.reduce((total, told, unit) => total + told * share(unit), 0);
}
