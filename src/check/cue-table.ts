import type { CompiledDataset, Cue, Meta } from '../dataset/types.ts';
import type { CaseyRecord } from '../records/types.ts';
import { tokensOf } from '../search/tokens.ts';
import { stringsIn } from '../text/strings.ts';
import { type Expected, expectedBy } from './expected.ts';
import { type Group, type PhraseList, phraseList } from './phrases.ts';

/** A cue made ready to be looked for, and what its record has to say: plain JSON, which the build writes. */
export interface ReadyCue extends Expected {
  /** The id of its record. */
  readonly id: string;
  /** The plural of the record's kind. */
  readonly plural: string;
  readonly all: readonly Group[];
  readonly not: Group;
  readonly context: Group;
  readonly of: Group;
  readonly lead: Group;
  readonly base: Group;
  readonly notBase: Group;
  /** The words of the cue's own that show another matter elsewhere. */
  readonly elsewhere: Group;
  /** The years of which its record speaks, and in which it was reported. */
  readonly years: readonly string[];
  readonly close?: number | undefined;
  readonly near?: number | undefined;
  readonly whole?: number | undefined;
  /** What a sentence claims that answers it, where that is a claim and no number. */
  readonly claim?: 'myth' | 'contested' | undefined;
  /** Whether its own words name a place whose numbers are otherwise not the dataset's. */
  readonly abroad: boolean;
  /** Whether it is of a wrong thing counted: the right number is then wrong, and another says nothing. */
  readonly miscounted: boolean;
  /** Whether sources differ on what it says. */
  readonly disputed: boolean;
  /** In what sources differ. */
  readonly why?: string | undefined;
  /** What a myth's record says instead. */
  readonly instead?: string | undefined;
}

/** All cues of a dataset as the build writes them. */
export interface CueTable {
  /** The phrases, each in the place of its number. */
  readonly phrases: readonly string[];
  readonly cues: readonly ReadyCue[];
  /** For each phrase by its number, the cues of whose rarest group it is one. */
  readonly begun: readonly (readonly number[])[];
  readonly subject: Group;
  readonly elsewhere: Group;
  readonly places: Group;
  /** Names with the name of a place in them that is none. */
  readonly noPlaces: Group;
  readonly pronouns: readonly ReadyPronoun[];
}

/** A pronoun, and what it may stand for that the sentence before names. */
export interface ReadyPronoun {
  readonly words: Group;
  readonly means: Group;
}

/** The kinds whose records have cues. */
export const cuedKinds = ['figures', 'findings', 'recommendations', 'responses', 'events', 'myths'];
/** From this many words on, a wording of a myth is known by itself. */
const OWN_WORDING = 5;

/** Looks up the groups of a dataset's cues, which is work for the build: it takes the stem of each of their words. */
export function cueTableOf({
  meta,
  records,
  cues: given,
}: Pick<CompiledDataset, 'meta' | 'records' | 'cues'>): CueTable {
  const list = phraseList();
  const elsewhere = (meta.elsewhere ?? []).flatMap(list.group);
  const places = (meta.other_places ?? []).flatMap(list.group);
  const noPlaces = (meta.no_other_places ?? []).flatMap(list.group);
  const issued = new Map((records['sources'] ?? []).map((source) => [source.id, String(source['issued'] ?? '')]));
  const cues = cuedKinds.flatMap((plural) =>
    (records[plural] ?? []).flatMap((record) => {
      const own = given[record.id] ?? [];
      const years = yearsOf(record, issued);
      return [...own, ...wordingCues(record, own)].map((cue) => ({
        ...readyCue(record, plural, cue, elsewhere, list),
        abroad: isAbroad(cue, meta),
        years,
      }));
    }),
  );
  const subject = (meta.subject ?? []).flatMap(list.group);
  const pronouns = (meta.pronouns ?? []).map((one) => ({ words: list.group(one.words), means: list.group(one.means) }));
  const phrases = list.phrases();
  return { phrases, cues, begun: begunBy(cues, phrases.length), subject, elsewhere, places, noPlaces, pronouns };
}

function readyCue(
  record: CaseyRecord,
  plural: string,
  cue: Cue,
  elsewhere: Group,
  { group }: Pick<PhraseList, 'group'>,
): Omit<ReadyCue, 'years' | 'abroad'> {
  const optional = (text: string | undefined) => (text === undefined ? [] : group(text));
  const all = cue.all.map(group);
  const own = new Set([...all.flat(), ...optional(cue.of), ...optional(cue.context)]);
  const numbered = plural === 'figures' || cue.values !== undefined || cue.date !== undefined;
  const disputed = cue.verdict === 'contested';
  const contested = disputed || record['contested'] !== undefined;
  const why = cue.why ?? record['contested'] ?? record['note'] ?? '';
  return {
    id: record.id,
    plural,
    all,
    not: optional(cue.not),
    context: optional(cue.context),
    of: optional(cue.of),
    lead: optional(cue.lead),
    base: optional(cue.base),
    notBase: optional(cue.not_base),
    elsewhere: elsewhere.filter((number) => own.has(number)),
    close: cue.close,
    near: cue.near,
    whole: cue.whole,
    claim: plural === 'myths' ? 'myth' : contested && !numbered ? 'contested' : undefined,
    disputed,
    miscounted: cue.verdict === 'base',
    ...(contested && { why: String(why) }),
    ...(plural === 'myths' && { instead: String(record['instead']) }),
    ...expectedBy(record, plural, cue),
  };
}

/** Whether the words of a cue name one of some places. */
function isAbroad({ all }: Cue, { other_places: places = [], no_other_places: noPlaces = [] }: Meta): boolean {
  const phrases = all.flatMap((group) => group.split('|')).map((phrase) => ` ${phrase.trim()} `);
  const hasAny = (phrase: string, names: readonly string[]) => names.some((name) => phrase.includes(` ${name} `));
  return phrases.some((phrase) => hasAny(phrase, places) && !hasAny(phrase, noPlaces));
}

/** The years that a record names, and those of its sources. */
function yearsOf({ cues: _cues, asks: _asks, evidence, ...said }: CaseyRecord, issued: ReadonlyMap<string, string>) {
  const sources = stringsIn(evidence).flatMap((id) => issued.get(id) ?? []);
  const years = [...Object.values(said).flatMap(stringsIn), ...sources].flatMap(
    (text) => text.match(/\b(?:19|20)\d\d\b/g) ?? [],
  );
  return [...new Set(years)];
}

/** Sorts cues by the phrases of that group of theirs which shares its phrases with the fewest others. */
function begunBy(cues: readonly ReadyCue[], count: number): readonly (readonly number[])[] {
  const uses = new Map<number, number>();
  for (const { all } of cues) for (const number of all.flat()) uses.set(number, (uses.get(number) ?? 0) + 1);
  const cost = (group: Group) => group.reduce((total, number) => total + (uses.get(number) ?? 0), 0);
  const sorted = Array.from({ length: count }, (): number[] => []);
  for (const [index, cue] of cues.entries()) {
    const rarest = cue.all.toSorted((one, other) => cost(one) - cost(other))[0] ?? [];
    for (const number of new Set(rarest)) sorted[number]?.push(index);
  }
  return sorted;
}

/** The wordings that a myth states, as cues: what rules out one of its cues rules them out as well. */
function wordingCues(record: CaseyRecord, cues: readonly Cue[]): readonly Cue[] {
  const { wordings } = record;
  const not = cues.flatMap((cue) => cue.not ?? []).join(' | ');
  return (Array.isArray(wordings) ? wordings.map(String) : [])
    .filter((wording) => tokensOf(wording).length >= OWN_WORDING)
    .map((wording) => ({ all: [wording], ...(not !== '' && { not }) }));
}
