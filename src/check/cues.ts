import type { CompiledDataset, Cue, Dataset } from '../dataset/types.ts';
import { once } from '../once.ts';
import type { CaseyRecord } from '../records/types.ts';
import { tokensOf } from '../search/tokens.ts';
import { perDraft } from './per-draft.ts';
import { type Group, type Hit, type Hits, hitsOf, type Phrases, phraseStore } from './phrases.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

/** A cue made ready to be looked for. */
export interface ReadyCue {
  readonly record: CaseyRecord;
  /** The plural of the record's kind. */
  readonly plural: string;
  readonly cue: Cue;
  readonly all: readonly Group[];
  readonly not: Group;
  readonly context: Group;
  readonly of: Group;
  readonly lead: Group;
  readonly base: Group;
  readonly notBase: Group;
  /** The words of the cue's own that show another matter elsewhere. */
  readonly elsewhere: Group;
}

/** All cues of a dataset, and how to find their words. */
export interface CueBook {
  readonly phrases: Phrases;
  readonly cues: readonly ReadyCue[];
  readonly subject: Group;
  readonly elsewhere: ReadonlySet<number>;
  /** The cues by the phrases of their rarest group. */
  readonly byPhrase: ReadonlyMap<number, readonly ReadyCue[]>;
}

/** A sentence, the phrases found in it, and the cues that it answers. */
export interface Read {
  readonly sentence: Sentence;
  readonly hits: Hits;
  readonly cues: readonly ReadyCue[];
}

const CUED = ['figures', 'findings', 'recommendations', 'responses', 'events', 'myths'];
const books = new WeakMap<Dataset, () => CueBook>();

/** The cues of a dataset, made ready once. */
export function cueBook(dataset: Dataset): CueBook {
  const known = books.get(dataset);
  if (known !== undefined) return known();
  const made = once(() => makeBook({ meta: dataset.meta, records: dataset.records, cues: dataset.cues() }));
  books.set(dataset, made);
  return made();
}

/** Makes the cues of a compiled dataset ready. */
export function makeBook({ meta, records, cues: all }: Pick<CompiledDataset, 'meta' | 'records' | 'cues'>): CueBook {
  const phrases = phraseStore();
  const optional = (text: string | undefined) => (text === undefined ? [] : phrases.group(text));
  const elsewhere = (meta.elsewhere ?? []).flatMap(phrases.group);
  const cues = CUED.flatMap((plural) =>
    (records[plural] ?? []).flatMap((record) =>
      [...(all[record.id] ?? []), ...wordingCues(record, all[record.id] ?? [])].map((cue): ReadyCue => {
        const groups = cue.all.map(phrases.group);
        const own = new Set([...groups.flat(), ...optional(cue.of), ...optional(cue.context)]);
        return {
          record,
          plural,
          cue,
          all: groups,
          not: optional(cue.not),
          context: optional(cue.context),
          of: optional(cue.of),
          lead: optional(cue.lead),
          base: optional(cue.base),
          notBase: optional(cue.not_base),
          elsewhere: elsewhere.filter((number) => own.has(number)),
        };
      }),
    ),
  );
  return {
    phrases,
    cues,
    subject: (meta.subject ?? []).flatMap(phrases.group),
    elsewhere: new Set(elsewhere),
    byPhrase: byRarestGroup(cues),
  };
}

/** Sorts cues by the phrases of that group of theirs which shares its phrases with the fewest others. */
function byRarestGroup(cues: readonly ReadyCue[]): ReadonlyMap<number, readonly ReadyCue[]> {
  const uses = new Map<number, number>();
  for (const { all } of cues) for (const number of all.flat()) uses.set(number, (uses.get(number) ?? 0) + 1);
  const cost = (group: Group) => group.reduce((total, number) => total + (uses.get(number) ?? 0), 0);
  const sorted = new Map<number, ReadyCue[]>();
  for (const cue of cues) {
    const rarest = cue.all.toSorted((one, other) => cost(one) - cost(other))[0] ?? [];
    for (const number of new Set(rarest)) {
      const list = sorted.get(number);
      if (list === undefined) sorted.set(number, [cue]);
      else list.push(cue);
    }
  }
  return sorted;
}

/** From this many words on, a wording of a myth is known by itself. */
const OWN_WORDING = 5;

/** The wordings that a myth states, as cues: what rules out one of its cues rules them out as well. */
function wordingCues(record: CaseyRecord, cues: readonly Cue[]): readonly Cue[] {
  const { wordings } = record;
  const not = cues.flatMap((cue) => cue.not ?? []).join(' | ');
  return (Array.isArray(wordings) ? wordings.map(String) : [])
    .filter((wording) => tokensOf(wording).length >= OWN_WORDING)
    .map((wording) => ({ all: [wording], ...(not !== '' && { not }) }));
}

/** The sentences of a draft that answer a cue; none where the draft is about another matter. */
export const readDraft = perDraft((draft, dataset) => readText(draft.text, cueBook(dataset)));

function readText(text: string, { phrases, byPhrase, subject, elsewhere }: CueBook): readonly Read[] {
  const read: Read[] = [];
  const anywhere = new Set<number>();
  for (const sentence of sentencesOf(text)) {
    const hits = phrases.find(sentence.words);
    if (hits.size === 0) continue;
    for (const number of hits.keys()) anywhere.add(number);
    const foreign = elsewhere.size === 0 ? [] : [...hits.keys()].filter((number) => elsewhere.has(number));
    const begun = new Set([...hits.keys()].flatMap((number) => byPhrase.get(number) ?? []));
    const answered = [...begun].filter((cue) => answers(cue, hits, foreign));
    if (answered.length > 0) read.push({ sentence, hits, cues: answered });
  }
  if (subject.length > 0 && !subject.some((number) => anywhere.has(number))) return [];
  return read.flatMap((one) => {
    const inContext = one.cues.filter(
      ({ context }) => context.length === 0 || context.some((number) => anywhere.has(number)),
    );
    return inContext.length === 0 ? [] : [{ ...one, cues: inContext }];
  });
}

/** Whether every group of a cue is there, and none of the words that rule it out. */
function answers(cue: ReadyCue, hits: Hits, foreign: Group): boolean {
  return (
    cue.all.every((group) => group.some((number) => hits.has(number))) &&
    !cue.not.some((number) => hits.has(number)) &&
    foreign.every((number) => cue.elsewhere.includes(number))
  );
}

/** The shortest run of words with a hit of every group; undefined where none is within `near` words. */
export function tightest(groups: readonly Group[], hits: Hits, near: number): Hit | undefined {
  const places = groups
    .flatMap((group, index) => hitsOf(group, hits).map((hit) => ({ ...hit, index })))
    .toSorted((one, other) => one.from - other.from);
  let best: Hit | undefined;
  for (const [first, { from }] of places.entries()) {
    const seen = new Set<number>();
    let to = from;
    for (const place of places.slice(first)) {
      if (place.from - from > near) break;
      if (seen.has(place.index)) continue;
      seen.add(place.index);
      to = Math.max(to, place.to);
      if (seen.size === groups.length) break;
    }
    if (seen.size === groups.length && (best === undefined || to - from < best.to - best.from)) best = { from, to };
  }
  return best;
}
