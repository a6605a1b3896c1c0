import type { Dataset } from '../dataset/types.ts';
import { onceFor } from '../once.ts';
import type { CueTable, ReadyCue } from './cue-table.ts';
import { type DraftDate, datesIn } from './draft-dates.ts';
import { perDraft } from './per-draft.ts';
import { finderOf, type Group, type Hits, hitsOf } from './phrases.ts';
import { isName, type Sentence, sentencesOfDraft, type Word } from './sentences.ts';

/** What parts paragraphs. */
const PARAGRAPH = /\n\s*\n/;
/** The most words of a date: “the 21st of March 2023”. */
const DATE = 6;
/** So many sentences after a claim may take it back. */
const ANSWERS = 2;

/** All cues of a dataset, and how to find their words. */
export interface CueBook {
  readonly find: (words: readonly Word[]) => Hits;
  /** The cues of which every group is among the phrases found, and none of the words that rule it out. */
  readonly answered: (hits: Hits) => readonly ReadyCue[];
  readonly subject: Group;
  readonly places: Group;
}

/** A sentence, the phrases found in it, and the cues that it answers. */
export interface Read {
  readonly sentence: Sentence;
  readonly hits: Hits;
  readonly cues: readonly ReadyCue[];
  /** Whether it names a place whose numbers are not those of the dataset. */
  readonly away: boolean;
  /** The date with which its paragraph opens, as in a list of dates. */
  readonly opening: DraftDate | undefined;
  /** The sentences after it that may answer it: “Did it? No.” */
  readonly after: readonly Sentence[];
}

/** Makes a table of cues ready to be asked. */
export function cueBook({ phrases, cues, begun, subject, elsewhere, places }: CueTable): CueBook {
  const abroad = new Set(elsewhere);
  return {
    find: finderOf(phrases),
    answered: (hits) => {
      const found: ReadyCue[] = [];
      const asked = new Set<number>();
      let foreign: Group | undefined;
      hits.forEach((_, number) => {
        for (const index of begun[number] ?? []) {
          const cue = cues[index];
          if (cue === undefined || asked.has(index)) continue;
          asked.add(index);
          foreign ??= [...hits.keys()].filter((one) => abroad.has(one));
          if (answers(cue, hits, foreign)) found.push(cue);
        }
      });
      return found;
    },
    subject,
    places,
  };
}

/** Whether every group of a cue is there, and none of the words that rule it out. */
function answers({ all, not, elsewhere }: ReadyCue, hits: Hits, foreign: Group): boolean {
  for (let index = 0; index < all.length; index++) if (!hasAny(all[index] ?? [], hits)) return false;
  return !hasAny(not, hits) && foreign.every((number) => elsewhere.includes(number));
}

function hasAny(group: Group, hits: Hits): boolean {
  for (let index = 0; index < group.length; index++) if (hits.has(group[index] ?? -1)) return true;
  return false;
}

const bookOf = onceFor((dataset: Dataset) => cueBook(dataset.draftTables().cues));

/** The sentences of a draft that answer a cue; none where the draft is about another matter. */
export const readDraft = perDraft((draft, dataset): readonly Read[] => {
  const { find, answered, subject, places } = bookOf(dataset);
  const read: Read[] = [];
  const anywhere = new Set<number>();
  let about = subject.length === 0;
  const latest: Sentence[][] = [];
  let opening: DraftDate | undefined;
  let end = 0;
  for (const sentence of sentencesOfDraft(draft)) {
    for (const after of latest) after.push(sentence);
    if (end === 0 || PARAGRAPH.test(draft.text.slice(end, sentence.start))) {
      const [date] = datesIn(sentence.words.slice(0, DATE));
      opening = date?.from === 0 ? date : undefined;
    }
    end = sentence.end;
    if (latest.length > 0 && (latest[0]?.length ?? 0) >= ANSWERS) latest.shift();
    const hits = find(sentence.words);
    if (hits.size === 0) continue;
    for (const number of hits.keys()) anywhere.add(number);
    about ||= hitsOf(subject, hits).some(({ from }) => isName(sentence.words, from, draft.text));
    const cues = answered(hits);
    if (cues.length === 0) continue;
    const after: Sentence[] = [];
    latest.push(after);
    read.push({ sentence, hits, cues, away: hasAny(places, hits), opening, after });
  }
  if (!about) return [];
  return read.flatMap((one) => {
    const inContext = one.cues.filter(
      ({ context }) => context.length === 0 || context.some((number) => anywhere.has(number)),
    );
    return inContext.length === 0 ? [] : [{ ...one, cues: inContext }];
  });
});
