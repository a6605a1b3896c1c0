import type { Dataset } from '../dataset/types.ts';
import { onceFor } from '../once.ts';
import type { CueTable, ReadyCue } from './cue-table.ts';
import { perDraft } from './per-draft.ts';
import { finderOf, type Group, type Hits } from './phrases.ts';
import { type Sentence, sentencesOfDraft, type Word } from './sentences.ts';

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
}

/** Makes a table of cues ready to be asked. */
export function cueBook({ phrases, cues, begun, subject, elsewhere, places }: CueTable): CueBook {
  const abroad = new Set(elsewhere);
  return {
    find: finderOf(phrases),
    answered: (hits) => {
      const possible = new Set<number>();
      for (const number of hits.keys()) for (const cue of begun[number] ?? []) possible.add(cue);
      if (possible.size === 0) return [];
      const foreign = [...hits.keys()].filter((number) => abroad.has(number));
      return [...possible].flatMap((index) => cues[index] ?? []).filter((cue) => answers(cue, hits, foreign));
    },
    subject,
    places,
  };
}

/** Whether every group of a cue is there, and none of the words that rule it out. */
function answers(cue: ReadyCue, hits: Hits, foreign: Group): boolean {
  return (
    cue.all.every((group) => group.some((number) => hits.has(number))) &&
    !cue.not.some((number) => hits.has(number)) &&
    foreign.every((number) => cue.elsewhere.includes(number))
  );
}

const bookOf = onceFor((dataset: Dataset) => cueBook(dataset.draftTables().cues));

/** The sentences of a draft that answer a cue; none where the draft is about another matter. */
export const readDraft = perDraft((draft, dataset): readonly Read[] => {
  const { find, answered, subject, places } = bookOf(dataset);
  const read: Read[] = [];
  const anywhere = new Set<number>();
  for (const sentence of sentencesOfDraft(draft)) {
    const hits = find(sentence.words);
    if (hits.size === 0) continue;
    for (const number of hits.keys()) anywhere.add(number);
    const cues = answered(hits);
    if (cues.length > 0) read.push({ sentence, hits, cues, away: places.some((number) => hits.has(number)) });
  }
  if (subject.length > 0 && !subject.some((number) => anywhere.has(number))) return [];
  return read.flatMap((one) => {
    const inContext = one.cues.filter(
      ({ context }) => context.length === 0 || context.some((number) => anywhere.has(number)),
    );
    return inContext.length === 0 ? [] : [{ ...one, cues: inContext }];
  });
});
