import type { Dataset } from '../dataset/types.ts';
import { once, onceFor } from '../once.ts';
import type { CueTable, ReadyCue } from './cue-table.ts';
import { type DraftDate, datesIn } from './draft-dates.ts';
import { leadInReader } from './lead-ins.ts';
import { perDraft } from './per-draft.ts';
import { type Found, finderOf, type Group, type Hits, hitsBy, hitsOf } from './phrases.ts';
import { type PronounReader, pronounReader } from './pronouns.ts';
import { isName, type Sentence, sentencesOfDraft, type Word } from './sentences.ts';

/** What parts paragraphs. */
const PARAGRAPH = /\n\s*\n/;
/** The most words of a date: “the 21st of March 2023”. */
const DATE = 6;
/** So many sentences after a claim may take it back. */
const ANSWERS = 2;

/** All cues of a dataset, and how to find their words. */
export interface CueBook {
  readonly find: (words: readonly Word[]) => Found;
  /** The cues of which every group is among the phrases found, and none of the words that rule it out. */
  readonly answered: (found: Found) => readonly ReadyCue[];
  readonly subject: Group;
  /** Gives what reads the pronouns of a draft. */
  readonly pronounReader: () => PronounReader;
  /** Whether a place or body is named whose numbers are not those of the dataset. */
  readonly isAway: (found: Found) => boolean;
  /** Whether anything is named that shows another matter. */
  readonly isStrange: (found: Found) => boolean;
}

/** A sentence, the phrases found in it, and the cues that it answers. */
export interface Read {
  readonly sentence: Sentence;
  readonly hits: Hits;
  readonly cues: readonly ReadyCue[];
  /** Whether it is of a place or body whose numbers are not those of the dataset. */
  readonly away: boolean;
  /** The date with which its paragraph opens, as in a list of dates. */
  readonly opening: DraftDate | undefined;
  /** The sentence before it in its paragraph. */
  readonly before: Sentence | undefined;
  /** The sentences after it that may answer it: “Did it? No.” */
  readonly after: readonly Sentence[];
}

const NONE: Group = [];

/** Makes a table of cues ready to be asked. */
export function cueBook({ phrases, cues, begun, subject, elsewhere, places, noPlaces, pronouns }: CueTable): CueBook {
  const abroad = new Set(elsewhere);
  const whole = new Set(cues.flatMap(({ all }) => (all.length === 1 ? (all[0] ?? NONE) : NONE)));
  // Each phrase has the number of the last sentence that has it: a set for each sentence would take longer to make.
  const last = new Uint32Array(phrases.length);
  const askedIn = new Uint32Array(cues.length);
  let asking = 0;
  return {
    find: finderOf(phrases),
    answered: ({ numbers }) => {
      const found: ReadyCue[] = [];
      asking++;
      for (let at = 0; at < numbers.length; at++) last[numbers[at] ?? 0] = asking;
      const there: Marks = { last, asking };
      let foreign: Group | undefined;
      for (let at = 0; at < numbers.length; at++) {
        const indexes = begun[numbers[at] ?? -1] ?? NONE;
        for (let of = 0; of < indexes.length; of++) {
          const index = indexes[of] ?? -1;
          const cue = cues[index];
          if (cue === undefined || askedIn[index] === asking) continue;
          askedIn[index] = asking;
          foreign ??= numbers.filter((one) => abroad.has(one));
          if (answers(cue, there, foreign)) found.push(cue);
        }
      }
      return found;
    },
    subject,
    pronounReader: () => pronounReader(pronouns, whole),
    isAway: awayBy(new Set(places), new Set(noPlaces)),
    isStrange: ({ numbers }) => numbers.some((number) => abroad.has(number)),
  };
}

/** Gives what tells whether a place is named other than as part of a name that is none. */
function awayBy(places: ReadonlySet<number>, noPlaces: ReadonlySet<number>): CueBook['isAway'] {
  return ({ numbers, from, to }) => {
    const isCovered = (at: number) =>
      numbers.some(
        (other, index) =>
          noPlaces.has(other) && (from[index] ?? 0) <= (from[at] ?? 0) && (to[at] ?? 0) <= (to[index] ?? 0),
      );
    return numbers.some((number, at) => places.has(number) && !isCovered(at));
  };
}

/** For each phrase the number of the last sentence that has it, and the number of the one that is asked. */
interface Marks {
  readonly last: Uint32Array;
  readonly asking: number;
}

/** Whether every group of a cue is there, and none of the words that rule it out. */
function answers({ all, not, elsewhere }: ReadyCue, there: Marks, foreign: Group): boolean {
  for (let index = 0; index < all.length; index++) if (!hasAny(all[index] ?? [], there)) return false;
  return !hasAny(not, there) && foreign.every((number) => elsewhere.includes(number));
}

function hasAny(group: Group, { last, asking }: Marks): boolean {
  for (let index = 0; index < group.length; index++) if (last[group[index] ?? -1] === asking) return true;
  return false;
}

const bookOf = onceFor((dataset: Dataset) => cueBook(dataset.draftTables().cues));

/** Whether some words tell something of a body’s own, as against another’s: “its own cases”, “recommendations of its own”. */
function isOfAnother(words: readonly Word[], found: Found): boolean {
  for (let at = 1; at < words.length; at++) {
    if (words[at]?.text !== 'own' || !isTheirs(words[at - 1])) continue;
    if (found.from.includes(at + 1) || (words[at - 2]?.text === 'of' && found.to.includes(at - 2))) return true;
  }
  return false;
}

function isTheirs(word: Word | undefined): boolean {
  return word?.text === 'its' || word?.text === 'their';
}

/** The sentences of a draft that answer a cue; none where the draft is about another matter. */
export const readDraft = perDraft((draft, dataset): readonly Read[] => {
  const { find, answered, subject, isAway, isStrange, ...book } = bookOf(dataset);
  const { forget, read: readPronouns } = book.pronounReader();
  const readLeadIn = leadInReader();
  const read: Read[] = [];
  const anywhere = new Set<number>();
  let about = subject.length === 0;
  const latest: Sentence[][] = [];
  let opening: DraftDate | undefined;
  let last: Sentence | undefined;
  let end = 0;
  for (const sentence of sentencesOfDraft(draft)) {
    for (const after of latest) after.push(sentence);
    const between = draft.text.slice(end, sentence.start);
    if (end === 0 || PARAGRAPH.test(between)) {
      const [date] = datesIn(sentence.words.slice(0, DATE));
      opening = date?.from === 0 ? date : undefined;
      last = undefined;
      forget();
    }
    const before = last;
    last = sentence;
    end = sentence.end;
    if (latest.length > 0 && (latest[0]?.length ?? 0) >= ANSWERS) latest.shift();
    const found = find(sentence.words);
    readLeadIn(sentence, found, between);
    if (found.numbers.length === 0) continue;
    for (const number of found.numbers) anywhere.add(number);
    readPronouns(sentence.words, found);
    const away = isAway(found);
    // “The force covers a town whose council has other worries. It …” may be either.
    if (away || isStrange(found)) forget();
    const hits = once(() => hitsBy(found));
    about ||= hitsOf(subject, hits()).some(({ from }) => isName(sentence.words, from, draft.text));
    const cues = answered(found);
    if (cues.length === 0) continue;
    const after: Sentence[] = [];
    latest.push(after);
    const ofAnother = isOfAnother(sentence.words, found) && !subject.some((number) => hits().has(number));
    read.push({ sentence, hits: hits(), cues, away: away || ofAnother, opening, before, after });
  }
  if (!about) return [];
  return read.flatMap((one) => {
    const inContext = one.cues.filter(
      ({ context }) => context.length === 0 || context.some((number) => anywhere.has(number)),
    );
    return inContext.length === 0 ? [] : [{ ...one, cues: inContext }];
  });
});
