import type { Amount } from './amounts.ts';
import type { ReadyCue } from './cue-table.ts';
import type { Read } from './cues.ts';
import { type DraftDate, isYear } from './draft-dates.ts';
import { type Hit, hitsOf } from './phrases.ts';
import type { Word } from './sentences.ts';

/** What a comma, and a stronger break, add to the distance of words. */
const BREAKS = [0, 4, 8, 8];
/** Words that part two halves of a comparison. */
const CONTRAST = new Set(['while', 'whereas', 'against', 'but', 'compared']);
/** How far after a number the words that name what it counts may stand. */
const NEAR_BASE = 5;
/** And how far after a wrong one the right one that narrows it: "staff who have a long-term illness". */
const NARROWED = 8;
/** Words that make of a number an aim or an order. */
const AIMS = new Set(
  `target targets aim aims aimed aiming goal promise promised pledge pledged pledges if wants expected due planned meant
  scheduled`.split(/\s+/),
);
/** Words that do so too, and after which another verb may tell a fact. */
const MODALS = new Set(['should', 'must', 'will', 'shall', 'would', 'could', 'ought']);
const FINITE = new Set(['was', 'were', 'is', 'are', 'had', 'has']);
const VERBS = new Set([...FINITE, ...'have wait waited waits face faced faces said say get got see saw'.split(' ')]);
const RELATED = new Set(['who', 'which', 'that', 'whom', 'whose']);
const DENIED = new Set(['not', 'never', 'instead', 'than', 'nor']);
const AIM_REACH = 10;
/** Words between a date and an event that it is not the date of. */
const RELATIVE = new Set(['after', 'before', 'since', 'following', 'follows', 'eve', 'until', 'ahead', 'anniversary']);

/** Where the words of a cue stand in a sentence, group by group. */
export type Places = readonly (readonly Hit[])[];

/** How far a number lies from the words of a cue: for each group the nearest, breaks counted, added up. */
export function distanceOf(places: Places, place: Hit, words: readonly Word[]): number {
  let total = 0;
  for (const hits of places) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const hit of hits) nearest = Math.min(nearest, between(words, place, hit));
    total += nearest;
  }
  return total / Math.max(1, places.length);
}

function between(words: readonly Word[], one: Hit, other: Hit): number {
  if (one.from < other.to && other.from < one.to) return 0;
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  let distance = 0;
  for (let at = first.to; at <= second.from; at++) {
    const { gap = 0, text = '' } = words[at] ?? {};
    distance += 1 + (BREAKS[gap] ?? 0) + (CONTRAST.has(text) ? 6 : 0);
  }
  return distance;
}

/** Whether a date is told by what a cue's record dates: “a day after the report”. */
export function isRelative([event = []]: Places, { to }: Hit, words: readonly Word[]): boolean {
  const next = event.find(({ from }) => from >= to);
  return next !== undefined && words.slice(to, next.from).some(({ text }) => RELATIVE.has(text));
}

/**
 * Whether a number is part of the words of a cue: the 13 of “Regulation 13”, the 9 of “9 towns became 4”.
 * @param alone whether one that is such words by itself is
 */
export function isPartOf({ from }: Hit, places: Places, alone: boolean): boolean {
  const least = alone ? 1 : 2;
  return places.some((hits) => hits.some((hit) => hit.to - hit.from >= least && hit.from <= from && from < hit.to));
}

/** Whether words that a cue needs are what another number counts: in “12 per cent of men and 30 of women” the women are the 30. */
export function isOthers(places: Places, place: Hit, numbers: readonly Hit[], words: readonly Word[]): boolean {
  const others = numbers.filter(({ from }) => from !== place.from);
  if (others.length === 0) return false;
  return places.some(
    (hits) => hits.length > 0 && hits.every((hit) => others.some((other) => isCounted(hit, other, words))),
  );
}

/** Whether a phrase stands right after a number and an “of”. */
function isCounted({ from }: Hit, { to }: Hit, words: readonly Word[]): boolean {
  const between = words.slice(to, Math.max(to, from)).map(({ text }) => text);
  return between.length <= 2 && /^of( (the|all|its|our|those|these))?$/.test(between.join(' '));
}

/** Whether the words right after a number name a wrong thing counted, and none the right one. */
export function namesWrongBase(ready: ReadyCue, place: Amount | DraftDate, { hits, sentence }: Read): boolean {
  const wrong = hitsOf(ready.notBase, hits).find(({ from }) => from >= place.to - 1 && from < place.to + NEAR_BASE);
  if (wrong === undefined) return false;
  // The right thing is named before the number, or close by the wrong one: "employees who are gay", and not "employees have a case".
  return !hitsOf(ready.base, hits).some(
    ({ from }) => from < wrong.to + NARROWED && !hasVerb(sentence.words.slice(wrong.to, from)),
  );
}

/** Whether some words have a verb of a main clause: one that follows no “who” or “that”. */
function hasVerb(words: readonly Word[]): boolean {
  return words.some(({ text }, at) => VERBS.has(text) && !RELATED.has(words[at - 1]?.text ?? ''));
}

/** Whether the right thing counted is named, where a cue says what that is. */
export function namesBase({ base }: ReadyCue, { hits }: Read): boolean {
  return base.length === 0 || hitsOf(base, hits).length > 0;
}

/** Whether a number is an aim or a condition, and the cue is not of that: a target has its own. */
export function isAimed({ from }: Hit, { all }: ReadyCue, { sentence, hits }: Read): boolean {
  const own = new Set(all.flatMap((group) => hitsOf(group, hits).map((hit) => sentence.words[hit.from])));
  const before = sentence.words.slice(Math.max(0, from - AIM_REACH), from);
  const cut = before.findLastIndex(({ gap }) => gap > 0);
  const near = before.slice(Math.max(0, cut));
  // "That it would keep them safe was doubted by a third": what is told after a main verb is told as a fact.
  return near.some(
    (word, at) =>
      !own.has(word) &&
      (AIMS.has(word.text) || (MODALS.has(word.text) && !near.slice(at).some(({ text }) => FINITE.has(text)))),
  );
}

/** Whether a number is one that the draft says it is not. */
export function isDenied({ from }: Hit, { sentence }: Read): boolean {
  const near = sentence.words.slice(Math.max(0, from - 2), from);
  return near.some(({ text }, at) => DENIED.has(text) && !isMoreThan(near, at));
}

/** Whether the word is the "than" of "more than". */
function isMoreThan(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.text === 'than' && /^(more|less|fewer|longer|higher|lower|greater)$/.test(words[at - 1]?.text ?? '')
  );
}

/** Whether a sentence is of another place than the dataset's, or names a year and none of which the record speaks. */
export function isElsewhere({ date, years: own, abroad }: ReadyCue, { away, sentence, opening }: Read): boolean {
  if (away && !abroad) return true;
  if (date !== undefined) return false;
  const named = sentence.words.map(({ text }) => text).filter(isYear);
  const years = named.length > 0 || opening?.year === undefined ? named : [String(opening.year)];
  return years.length > 0 && !years.some((year) => own.includes(year));
}
