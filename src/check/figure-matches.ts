import { type Agreement, agreementOf } from './agreement.ts';
import { type Amount, amountsIn } from './amounts.ts';
import type { Finding } from './checkers/types.ts';
import type { ReadyCue } from './cue-table.ts';
import { type Read, readDraft } from './cues.ts';
import { denies } from './denial.ts';
import { type DraftDate, datesIn, sameDate } from './draft-dates.ts';
import { fitsUnit } from './fits-unit.ts';
import { joined } from './number-lists.ts';
import { perDraft } from './per-draft.ts';
import type { Hit } from './phrases.ts';
import { distanceOf, isAimed, isDenied, isElsewhere, namesBase, namesWrongBase } from './ties.ts';

/** How far a number may lie from the words that tie it to a record. */
const NEAR = 30;
const NEAR_DATE = 12;

export type FigureMatch = Finding & { readonly kind: 'figure' | 'claim' };

interface Tie {
  readonly ready: ReadyCue;
  readonly place: Amount | DraftDate;
  readonly agreement: Agreement;
  readonly distance: number;
}

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
  const read = joined(given, amounts[0]);
  const ties = ready.flatMap((one) => tiesOf(one, amounts, dates, read)).toSorted((a, b) => a.distance - b.distance);
  const agreeing = ties.filter(({ agreement }) => agreement === 'agrees');
  const settled = new Set<Tie['place']>();
  const content = new Set<string>();
  const found: FigureMatch[] = [];
  for (const tie of agreeing) {
    if (settled.has(tie.place)) continue;
    const several = tie.ready.numbers.length > 1;
    if (content.has(tie.ready.id) && !several) continue;
    settled.add(tie.place);
    content.add(tie.ready.id);
    const finding = agreed(tie, read);
    if (finding.severity === 'ok' || !denies(read.sentence, saidOf(tie.place))) found.push(finding);
  }
  for (const tie of ties) {
    const several = tie.ready.numbers.length > 1;
    if (settled.has(tie.place) || (content.has(tie.ready.id) && !several)) continue;
    // The nearest number is the one that is meant; one that holds needs no word.
    settled.add(tie.place);
    content.add(tie.ready.id);
    if (tie.agreement !== 'differs' || read.sentence.question || isElsewhere(tie.ready, read)) continue;
    const aimed = tie.ready.plural !== 'recommendations' && isAimed(tie.place, read);
    if (namesBase(tie.ready, read) && !aimed && !isDenied(tie.place, read) && !denies(read.sentence, saidOf(tie.place)))
      found.push(differing(tie, read));
  }
  return found;
}

function tiesOf(ready: ReadyCue, amounts: readonly Amount[], dates: readonly DraftDate[], read: Read): readonly Tie[] {
  const { date, numbers, disputed } = ready;
  if (date !== undefined)
    return dates.flatMap((place): Tie[] => {
      const distance = distanceOf(ready, place, read);
      if (distance > (ready.near ?? NEAR_DATE)) return [];
      return [{ ready, place, agreement: sameDate(place, date) ? 'agrees' : 'differs', distance }];
    });
  return amounts.flatMap((place): Tie[] => {
    const amount = fitsUnit(ready, place, read);
    if (amount === undefined) return [];
    const distance = distanceOf(ready, place, read);
    if (distance > (ready.near ?? NEAR)) return [];
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
    return [{ ready, place, agreement: disputed ? 'agrees' : agreement, distance }];
  });
}

function agreed(tie: Tie, read: Read): FigureMatch {
  const { ready } = tie;
  const { start, end, records } = spanOf(tie, read);
  const { disputed, why = '', printed, counted = '' } = ready;
  if (disputed) {
    const message = `sources differ, so say whose account it is: ${why}`;
    return { kind: 'claim', verdict: 'contested', severity: 'warning', start, end, records, message };
  }
  if (namesWrongBase(ready, tie.place, read)) {
    const expected = `${printed}: ${counted}`;
    const message = `the number is right and what it counts is not: ${printed} is of ${counted}; say of what it is`;
    return { kind: 'figure', verdict: 'base', severity: 'warning', start, end, expected, records, message };
  }
  const of = counted === '' ? '' : ` (${counted})`;
  const message = `as in the record: ${printed}${of}`;
  return { kind: 'figure', verdict: 'agrees', severity: 'ok', start, end, records, message };
}

function differing(tie: Tie, read: Read): FigureMatch {
  const { printed: expected, counted } = tie.ready;
  const { start, end, records } = spanOf(tie, read);
  const of = counted === undefined ? '' : ` (${counted})`;
  const message = `the record has ${expected}${of}; put that, or say what else this counts`;
  return { kind: 'figure', verdict: 'differs', severity: 'error', start, end, expected, records, message };
}

/** A number with its qualifier. */
function saidOf(place: Tie['place']): Hit {
  return { from: 'said' in place ? place.said : place.from, to: place.to };
}

function spanOf({ ready, place }: Tie, { sentence }: Read) {
  const { from } = saidOf(place);
  return {
    start: sentence.words[from]?.start ?? 0,
    end: sentence.words[place.to - 1]?.end ?? 0,
    records: [ready.id],
  };
}
