import { agreementOf } from './agreement.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { ReadyCue } from './cue-table.ts';
import { type Read, readDraft } from './cues.ts';
import { denies, isTakenBack } from './denial.ts';
import { isTurned } from './direction.ts';
import { type DraftDate, datesIn, sameDate } from './draft-dates.ts';
import { agreed, differing, type FigureMatch, saidOf, type Tie } from './figure-findings.ts';
import { fitsUnit } from './fits-unit.ts';
import { joined, openingDate } from './number-lists.ts';
import { perDraft } from './per-draft.ts';
import { hitsOf, hitsOfAll } from './phrases.ts';
import { distanceOf, isAimed, isDenied, isElsewhere, isOthers, isPartOf, isRelative, namesBase } from './ties.ts';

/** How far a number may lie from the words that tie it to a record. */
const NEAR = 30;
const NEAR_DATE = 12;
/** So many words nearer must two numbers be to each other's things to have changed places with them. */
const SWAPPED = 2;

/** The numbers and dates of a draft that are tied to a record, each with what is to be said of it. */
export const figureMatches = perDraft((draft, dataset): readonly FigureMatch[] =>
  readDraft(draft, dataset).flatMap((read) => {
    const ready = read.cues.filter(isNumbered);
    return ready.length === 0 ? [] : matchesIn(read, ready);
  }),
);

function isNumbered(ready: ReadyCue): boolean {
  return ready.plural !== 'myths' && (ready.date !== undefined || ready.numbers.length > 0);
}

function matchesIn(given: Read, ready: readonly ReadyCue[]): readonly FigureMatch[] {
  const { words } = given.sentence;
  const outside = ({ from, to }: { readonly from: number; readonly to: number }) =>
    words.slice(from, to).every(({ quotation }) => quotation === 0);
  const amounts = amountsIn(words).filter(outside);
  const dates = datesIn(words).filter(outside);
  if (amounts.length === 0 && dates.length === 0) return [];
  const opens = amounts[0]?.said === 0 ? amounts[0] : undefined;
  const read = joined(given, openingDate(dates, ready, given) ?? opens);
  const all = ready.flatMap((one) => tiesOf(one, amounts, dates, read)).toSorted((a, b) => a.distance - b.distance);
  const ties = withoutSwapped(all);
  // What is said to be wrong with a right number comes before what makes it right.
  const agreeing = ties
    .filter(({ agreement }) => agreement === 'agrees')
    .toSorted((one, other) => Number(other.ready.miscounted) - Number(one.ready.miscounted));
  const settled = new Set<Tie['place']>();
  const content = new Set<string>();
  const found: FigureMatch[] = [];
  for (const tie of agreeing) {
    if (settled.has(tie.place) || (tie.ready.miscounted && isElsewhere(tie.ready, read))) continue;
    const several = tie.ready.numbers.length > 1;
    if (content.has(contentOf(tie)) && !several) continue;
    settled.add(tie.place);
    content.add(contentOf(tie));
    const finding = agreed(tie, read);
    if (finding.severity === 'ok' || !isDenial(tie, read)) found.push(finding);
  }
  for (const tie of ties) {
    const several = tie.ready.numbers.length > 1;
    if (settled.has(tie.place) || (content.has(contentOf(tie)) && !several)) continue;
    // The nearest number is the one that is meant; one that holds needs no word.
    settled.add(tie.place);
    content.add(contentOf(tie));
    if (tie.agreement !== 'differs' || read.sentence.question || isElsewhere(tie.ready, read)) continue;
    if (isTakenBack(read.after)) continue;
    const aimed = tie.ready.plural !== 'recommendations' && isAimed(tie.place, tie.ready, read);
    if (namesBase(tie.ready, read) && !aimed && !isDenied(tie.place, read) && !isDenial(tie, read))
      found.push(differing(tie, read));
  }
  return found;
}

/** Whether a sentence says of a number that it is not so. */
function isDenial({ place, ready }: Tie, { sentence, hits }: Read): boolean {
  const said = saidOf(place);
  return denies(sentence, said, [...hitsOfAll(ready.all, hits), { from: said.from, to: place.from }]);
}

/**
 * Leaves out the right numbers of two things that have changed places: each is the other's, and stands nearer to it.
 * What is left says of each that it differs.
 */
function withoutSwapped(ties: readonly Tie[]): readonly Tie[] {
  const right = ties.filter(({ agreement, ready }) => agreement === 'agrees' && !ready.disputed);
  if (right.length < 2) return ties;
  const wrong = ({ ready }: Tie, { place }: Tie) =>
    ties.find((tie) => tie.ready === ready && tie.place === place && tie.agreement === 'differs');
  const swapped = right.filter((one) =>
    right.some((other) => {
      if (kindOf(one.place) !== kindOf(other.place)) return false;
      const [here, there] = [wrong(one, other), wrong(other, one)];
      return here && there && here.distance + there.distance + SWAPPED < one.distance + other.distance;
    }),
  );
  return ties.filter((tie) => !swapped.includes(tie));
}

/** What a record says that a number answers: an event may have a date and several numbers. */
function contentOf({ ready: { id, printed } }: Tie): string {
  return `${id} ${printed}`;
}

function kindOf(place: Tie['place']): string {
  return 'kind' in place ? place.kind : 'date';
}

function tiesOf(ready: ReadyCue, amounts: readonly Amount[], dates: readonly DraftDate[], read: Read): readonly Tie[] {
  const { date, numbers, disputed } = ready;
  const { words } = read.sentence;
  const own = ready.all.map((group) => hitsOf(group, read.hits));
  if (date !== undefined) {
    // Of two dates in a sentence the right one is the event's, however far it stands from it.
    const right = dates.filter((place) => place.year !== undefined && sameDate(place, date));
    return (right.length > 0 ? right : dates).flatMap((place): Tie[] => {
      const distance = distanceOf(own, place, words);
      if (distance > (ready.near ?? NEAR_DATE) || isRelative(own, place, words)) return [];
      return [{ ready, place, agreement: sameDate(place, date) ? 'agrees' : 'differs', distance }];
    });
  }
  const isAnother = ({ kind, low }: Amount) => kind === 'count' && !numbers.some((expected) => expected.low === low);
  const free = amounts.filter((place) => !isPartOf(place, own, isAnother(place)));
  const fitting = free.flatMap((place) => {
    const amount = fitsUnit(ready, place, read);
    return amount === undefined ? [] : [{ place, amount }];
  });
  const places = fitting.map(({ place }) => place);
  // Of "8,917 people, and of those 1,809" the first is no wrong 1,809.
  const isThere = (place: Amount) =>
    amounts.some((one) => one !== place && one.kind === 'count' && numbers.some(({ low }) => low === one.low));
  return fitting.flatMap(({ place, amount }): Tie[] => {
    const distance = distanceOf(own, place, words);
    if (distance > (ready.near ?? NEAR) || isOthers(own, place, places, words)) return [];
    const outcomes = numbers.map((expected) => agreementOf(amount, expected));
    const otherWhole = amount.whole !== undefined && ready.whole !== undefined && amount.whole !== ready.whole;
    const agreement = otherWhole
      ? 'differs'
      : (outcomes.find((one) => one === 'agrees') ?? outcomes.find((one) => one === 'holds') ?? 'differs');
    // What sources differ on has no number that is wrong.
    if (
      disputed &&
      !numbers.some(
        ({ low }) => agreementOf({ ...amount, qualifier: 'none' }, { low, high: low, qualifier: 'exact' }) === 'agrees',
      )
    )
      return [];
    if (agreement === 'differs' && place.kind === 'count' && isThere(place)) return [];
    const turned = !disputed && isTurned(ready.unit, place, words);
    if ((turned || ready.miscounted) && agreement !== 'agrees') return [];
    return [{ ready, place, agreement: turned ? 'differs' : disputed ? 'agrees' : agreement, distance }];
  });
}
