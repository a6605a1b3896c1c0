import type { Agreement } from './agreement.ts';
import type { Amount } from './amounts.ts';
import type { Finding } from './checkers/types.ts';
import type { ReadyCue } from './cue-table.ts';
import type { Read } from './cues.ts';
import type { DraftDate } from './draft-dates.ts';
import type { Hit } from './phrases.ts';
import { namesWrongBase } from './ties.ts';

export type FigureMatch = Finding & { readonly kind: 'figure' | 'claim' };

/** A number or date of a draft, the cue that it may answer, and how the two stand. */
export interface Tie {
  readonly ready: ReadyCue;
  readonly place: Amount | DraftDate;
  readonly agreement: Agreement;
  readonly distance: number;
}

/** What there is to say of a number that is the record's. */
export function agreed(tie: Tie, read: Read): FigureMatch {
  const { ready } = tie;
  const { start, end, records } = spanOf(tie, read);
  const { disputed, why = '', printed, counted = '' } = ready;
  if (disputed) {
    const message = `sources differ, so say whose account it is: ${why}`;
    return { kind: 'claim', verdict: 'contested', severity: 'warning', start, end, records, message };
  }
  if (ready.miscounted || namesWrongBase(ready, tie.place, read)) {
    const expected = `${printed}: ${counted}`;
    const message = `the number is right, and of something else: the record has ${printed} (${counted}); say of what it is`;
    return { kind: 'figure', verdict: 'base', severity: 'warning', start, end, expected, records, message };
  }
  const of = counted === '' ? '' : ` (${counted})`;
  const message = `as in the record: ${printed}${of}`;
  return { kind: 'figure', verdict: 'agrees', severity: 'ok', start, end, records, message };
}

/** What there is to say of one that is not. */
export function differing(tie: Tie, read: Read): FigureMatch {
  const { printed: expected, counted, date } = tie.ready;
  const { start, end, records } = spanOf(tie, read);
  const of = counted === undefined ? '' : ` (${counted})`;
  const does = date === undefined ? 'counts' : 'is the date of';
  const message = `the record has ${expected}${of}; put that, or say what else this ${does}`;
  return { kind: 'figure', verdict: 'differs', severity: 'error', start, end, expected, records, message };
}

/** A number with its qualifier. */
export function saidOf(place: Tie['place']): Hit {
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
