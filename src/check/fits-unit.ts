import { startsWithDigit } from '../search/numbers.ts';
import { numberWords } from '../search/quantities.ts';
import { termOf } from '../search/tokens.ts';
import type { Amount } from './amounts.ts';
import type { ReadyCue } from './cue-table.ts';
import type { Read } from './cues.ts';
import { DAYS } from './days.ts';
import { isComparison } from './direction.ts';
import { isYear } from './draft-dates.ts';
import { isApart } from './number-lists.ts';
import { type Hits, hitsOf } from './phrases.ts';
import type { Word } from './sentences.ts';

/** How many words may stand between a number and what it counts. */
const NEAR_COUNTED = 4;
const NEAR_LEAD = 2;
/** Words after which a noun is no longer what a number before them counts. */
const PASSED = new Set('of are is were was and in to for from who had have with by'.split(' '));
/** Words between whatever a share is of and the share. */
const LINKS = new Set(['were', 'was', 'are', 'by', 'at']);
const NUMBERS = new Set(numberWords);
const TIMES_UNITS = new Set(['times-as-likely', 'times']);

/** A number as it is held against a cue's record; undefined where the two are no numbers of one sort. */
export function fitsUnit(ready: ReadyCue, amount: Amount, read: Read): Amount | undefined {
  const { unit } = ready;
  const compared = read.sentence.words.slice(amount.to, amount.to + 3).some(({ text }) => isComparison(text));
  switch (unit) {
    case 'percent':
      return amount.kind === 'share' && !compared ? amount : undefined;
    case 'percent-more-likely':
    case 'percent-less-likely':
      if (amount.kind === 'times') return asPercent(amount);
      return amount.kind === 'share' && (compared || isShort(unit, amount, read)) ? amount : undefined;
    case 'percent-increase':
      if (amount.kind === 'times') return asPercent(amount);
      return amount.kind === 'share' ? amount : undefined;
    case 'percent-decrease':
    case 'percent-below':
      return amount.kind === 'share' ? asFall(amount, read) : undefined;
    case 'GBP':
    case 'GBP-fall':
      return amount.kind === 'money' ? amount : undefined;
    case 'days':
    case 'weeks':
    case 'months':
    case 'years':
    case 'decades':
      return amount.kind === 'time' ? amount : asLength(ready, amount, read);
    default:
      if (TIMES_UNITS.has(unit)) {
        if (amount.kind === 'share') return compared ? asTimes(amount) : undefined;
        return amount.kind === 'times' ? amount : undefined;
      }
      return amount.kind === 'count' && counts(ready, amount, read) ? amount : undefined;
  }
}

/** Whether a share has its “more likely” elsewhere in the sentence: “…, and officers of the other kind 12 per cent.” */
function isShort(unit: string, { said, to }: Amount, { cues, hits, sentence: { words } }: Read): boolean {
  const next = words[to];
  const ends = next === undefined || next.gap > 0 || next.text === 'and';
  if (!ends || !words.some(({ text }) => isComparison(text))) return false;
  const before = LINKS.has(words[said - 1]?.text ?? '') ? said - 1 : said;
  const groups = cues.filter((cue) => cue.unit === unit).flatMap(({ all }) => all);
  return groups.some((group) => hitsOf(group, hits).some((hit) => hit.to === before));
}

/** "1.8 times as likely" as "80 per cent more likely". */
function asPercent(amount: Amount): Amount {
  return { ...amount, kind: 'share', low: 100 * (amount.low - 1), high: 100 * (amount.high - 1), coarse: true };
}

/** "80 per cent more likely" as "1.8 times as likely". */
function asTimes(amount: Amount): Amount {
  return { ...amount, kind: 'times', low: 1 + amount.low / 100, high: 1 + amount.high / 100 };
}

/** The record's number without its unit, which was said before: "40 days, and without those nearly 35". */
function asLength({ unit, numbers }: ReadyCue, amount: Amount, { sentence: { words } }: Read): Amount | undefined {
  const next = words[amount.to];
  const days = amount.low * (DAYS.get(unit) ?? 1);
  const isOwn = amount.kind === 'count' && amount.low === amount.high && numbers.some(({ low }) => low === days);
  const ends = next === undefined || next.gap > 0;
  const wasSaid = isOwn && ends && words.slice(0, amount.from).some(({ text }) => DAYS.has(text));
  return wasSaid ? { ...amount, kind: 'time', low: days, high: days } : undefined;
}

/** What something fell by, where a draft says to what it fell: "down to a third". */
function asFall(amount: Amount, { sentence: { words } }: Read): Amount {
  const before = words[amount.said - 1]?.text;
  return before === 'to' && amount.low === amount.high
    ? { ...amount, low: 100 - amount.low, high: 100 - amount.high, coarse: true }
    : amount;
}

/** Whether a bare number stands beside the words that say what it counts. */
function counts(ready: ReadyCue, { to, said, whole }: Amount, { hits, sentence }: Read): boolean {
  if (ready.whole !== whole && (ready.whole === undefined || whole === undefined)) return false;
  const led = hitsOf(ready.lead, hits).some((hit) => hit.to <= said && said - hit.to < NEAR_LEAD);
  if (led) return true;
  const { words } = sentence;
  // "Recommendations in the report: 60", and a cell of a table.
  const last = isApart(words, said) && (to === words.length || isApart(words, to));
  // "There were 33 resignations in one year, 49 in the next": the noun was said before.
  const [from, reach] =
    last || isOfPeriod(ready, to, words, hits) ? [0, said] : [to, reachOf(words, to, ready.miscounted)];
  if (ready.of.length > 0) return hitsOf(ready.of, hits).some((hit) => hit.from >= from && hit.from < reach);
  if (ready.lead.length > 0) return false;
  const unit = termOf(ready.unit);
  return words.slice(from, reach).some(({ term }) => term === unit);
}

/** Whether a number is followed by the period of a cue, and what it counts may have been said before it: “49 in 2019-20”. */
function isOfPeriod({ all }: ReadyCue, to: number, words: readonly Word[], hits: Hits): boolean {
  if (!isYear(words[to + 1]?.text)) return false;
  return all.some((group) => hitsOf(group, hits).some((hit) => hit.from === to + 1 && hit.to - hit.from > 1));
}

function isNumber(text: string): boolean {
  return startsWithDigit(text) || NUMBERS.has(text);
}

/**
 * How far what a number counts may stand: some words on, no verb, preposition, other number or strong break passed.
 * @param close whether a comma is one: where the right number is of a wrong thing, that must be said right there
 */
function reachOf(words: readonly Word[], to: number, close: boolean): number {
  for (let at = to; at < to + NEAR_COUNTED; at++) {
    const word = words[at];
    if (word === undefined || word.gap >= (close && at > to ? 1 : 2) || isNumber(word.text)) return at;
    if (PASSED.has(word.text)) return at + 1;
  }
  return to + NEAR_COUNTED;
}
