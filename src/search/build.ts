import type { CaseyRecord, RecordKind } from '../records/types.ts';
import { longDate } from '../text/dates.ts';
import { stringsIn } from '../text/strings.ts';
import { beginnings, packed, placesIn } from './build-rows.ts';
import { numberWords, quantitiesIn } from './quantities.ts';
import { stopWords } from './stop-words.ts';
import { quantityTerm, stopTerm, termOf, tokensOf } from './tokens.ts';
import {
  BREAK,
  END,
  fieldMark,
  type IndexedRecord,
  type SearchField,
  type SearchIndex,
  type ThesaurusEntry,
} from './types.ts';
import { ranking } from './weights.ts';

/** What an index is made from. */
export interface Searchable {
  readonly kinds: readonly RecordKind[];
  readonly records: { readonly [plural: string]: readonly CaseyRecord[] };
  /** For each record's id, the ways in which people ask for it. */
  readonly asks: { readonly [id: string]: readonly string[] };
  readonly thesaurus: readonly ThesaurusEntry[];
  /** Words that say only what the whole dataset is about. */
  readonly about: readonly string[];
  /** The ids of the records that say what it all comes to, the first first. */
  readonly overview: readonly string[];
}

/** Words shorter than this are too easily taken for one another to be mended. */
const SHORTEST_MENDED = 4;
/** Stop words and numbers are used as often as any. */
const COMMON = 1000;

/** Makes the index of a dataset. */
export function buildIndex({ kinds, records, asks, thesaurus, about, overview }: Searchable): SearchIndex {
  const numbers = new Map([...stopWords].map((word, index) => [stopTerm(word), index]));
  const words = new Map([...stopWords, ...numberWords].map((word) => [word, COMMON]));
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    return number;
  };
  const sequence = (tokens: readonly string[]): readonly number[] => {
    for (const token of tokens) if (isMendable(token)) words.set(token, (words.get(token) ?? 0) + 1);
    return tokens.map((token) => numberOf(stopWords.has(token) ? stopTerm(token) : termOf(token)));
  };
  const segment = ([field, text]: Text): readonly number[] => {
    const tokens = tokensOf(text);
    const forms = quantitiesIn(tokens).flatMap((quantity) => quantity.forms);
    return [fieldMark(field), ...sequence(tokens), ...forms.map((form) => numberOf(quantityTerm(form)))];
  };

  const names = namesById(records);
  const texts: number[] = [];
  const ends: number[] = [];
  const indexed = kinds.flatMap((kind) =>
    (records[kind.plural] ?? []).map((record): IndexedRecord => {
      const asked = (asks[record.id] ?? []).map((text): Text => ['asks', text]);
      for (const text of [...textsOf(kind, record, names), ...asked])
        for (const part of segment(text)) texts.push(part);
      ends.push(texts.length);
      return {
        id: record.id,
        kind: kind.plural,
        ...(kind.searched.verbatim && { verbatim: true }),
        ...(isNarrower(kind, record) && { narrower: true }),
        ...(overview.includes(record.id) && { overview: overview.indexOf(record.id) + 1 }),
        weight: (kind.searched.weight ?? 1) * (kind.later(record) ? ranking.later : 1),
      };
    }),
  );
  const entries = thesaurus.flatMap(({ term, asked_as }) => [
    ...[term, ...asked_as].flatMap((phrase, at) => [
      ...(at === 0 ? [] : [BREAK]),
      ...withoutStops(sequence(tokensOf(phrase))),
    ]),
    END,
  ]);
  const aboutAll = sequence(about.flatMap(tokensOf));
  const terms = [...numbers.keys()];
  const kept = { ...placesIn(texts, ends, terms.length), texts, ends, terms: beginnings(terms), thesaurus: entries };
  const head = {
    terms: ` ${terms.join(' ')} `,
    stops: stopWords.size,
    about: aboutAll,
    words: mendable(words),
    records: indexed,
  };
  return packed(head, kept);
}

function isNarrower({ searched: { narrower } }: RecordKind, record: CaseyRecord): boolean {
  return narrower?.values.includes(String(record[narrower.field])) ?? false;
}

/** The words that misspelt ones may have been meant to be, the most used first. */
function mendable(words: ReadonlyMap<string, number>): string {
  return [...words]
    .filter(([word]) => word.length >= SHORTEST_MENDED)
    .toSorted(([, one], [, other]) => other - one)
    .map(([word]) => word)
    .join(' ');
}

function isMendable(token: string): boolean {
  return !/\d/.test(token) && !stopWords.has(token);
}

/** A phrase's terms but for stop words; all of them where it has no other. */
function withoutStops(phrase: readonly number[]): readonly number[] {
  const content = phrase.filter((number) => number >= stopWords.size);
  return content.length === 0 ? phrase : content;
}

type Text = readonly [field: SearchField, text: string];

/** Fields that hold the ids of people and bodies, by whose names a record is found. */
const NAMING = ['speaker', 'people', 'organisations', 'addressed_to'];
const DATES = ['date', 'said_on', 'issued'];

/** The texts by which a record is found, but for the ways of asking. */
function textsOf(
  kind: RecordKind,
  record: CaseyRecord,
  names: ReadonlyMap<string, readonly string[]>,
): readonly Text[] {
  const { main, detail, aside } = kind.searched;
  const from = (field: SearchField, keys: readonly string[]) =>
    keys.flatMap((key) => stringsIn(record[key])).map((text): Text => [field, text]);
  const named = (field: SearchField, keys: readonly string[]) =>
    keys
      .flatMap((key) => stringsIn(record[key]))
      .flatMap((id) => names.get(id) ?? [])
      .map((text): Text => [field, text]);
  const dates = DATES.flatMap((key) => stringsIn(record[key])).map((date): Text => ['date', longDate(date)]);
  return [
    ['id', record.id.replaceAll('-', ' ')],
    ...from('main', main),
    ...from('detail', detail),
    ...from('aside', aside),
    ...named('names', NAMING),
    ...named('topics', ['topics']),
    ['topics', kind.kind],
    ...dates,
  ];
}

/** Of people and bodies their names, of topics what they are called, by id. */
function namesById(records: Searchable['records']): ReadonlyMap<string, readonly string[]> {
  const keys = ['name', 'abbreviation', 'first_mention', 'label', 'aliases'];
  const named = ['people', 'organisations', 'topics'].flatMap((plural) => records[plural] ?? []);
  return new Map(named.map((record) => [record.id, [...new Set(keys.flatMap((key) => stringsIn(record[key])))]]));
}
