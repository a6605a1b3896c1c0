import type { z } from 'zod';
import type { Cue, Dataset } from '../dataset/types.ts';

/** The zod namespace, handed to a schema so that zod is loaded only where data is compiled. */
export type Zod = typeof z;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A record as its YAML file holds it; which keys it has, its kind's schema says. */
export type CaseyRecord = { readonly id: string } & { readonly [field: string]: Json | undefined };

/** Takes data that a kind's schema has passed to be records: with `defineKind`, the one place for casts. */
export function checkedRecords(data: unknown): readonly CaseyRecord[] {
  return data as readonly CaseyRecord[];
}

/** Takes the cues of a record that its kind's schema has passed to be cues. */
export function checkedCues(record: CaseyRecord): readonly Cue[] {
  return (record['cues'] ?? []) as unknown as readonly Cue[];
}

/** A record as casey prints it: self-contained, its sources spelt out, its caveat beside it. */
export type Item = { readonly [field: string]: Json | undefined };

/** A line to run and what it does; `{topic}` and the like are filled in from the dataset's `sample`. */
export interface Example {
  readonly line: string;
  readonly does: string;
  /** What it needs that not everybody has: it is shown, and cannot be tried. */
  readonly needs?: 'files';
}

/** The fields by which a record is found, by what a match in them is worth. */
export interface SearchedFields {
  readonly main: readonly string[];
  readonly detail: readonly string[];
  readonly aside: readonly string[];
  /** What a match in a record of this kind is worth beside one in another; 1 where it is not given. */
  readonly weight?: number;
  /** Whether the main text is somebody's own words, for which a long phrase most likely looks. */
  readonly verbatim?: true;
  /** The words of a question that ask for this kind. */
  readonly askedBy?: RegExp;
  /** The words of a question that ask for another kind: who is named in it is then what it is about, and not what it asks for. */
  readonly passedOverBy?: RegExp;
  /** The words of a question that ask for some records of this kind above all: those with one of these values in a field. */
  readonly narrower?: { readonly askedBy: RegExp; readonly field: string; readonly values: readonly string[] };
}

/** A share of a whole as a bar shows it, in per cent; its ends differ where it is a range. */
export interface Share {
  readonly low: number;
  readonly high: number;
  /** Where the true share lies: there, near there, below it or above it. */
  readonly end: 'exact' | 'about' | 'below' | 'above';
}

/** How a kind's values are drawn as bars. */
export interface Chart<R> {
  /** The field that has the value in words. */
  readonly value: string;
  /** The share of a whole that a record gives, or why it gives none. */
  readonly share: (record: R) => Share | { readonly none: string };
  /** What stands for a field that a record does not have, where a bar would mislead without it. */
  readonly unsaid: { readonly [field: string]: string };
}

/** What a record kind looks like to the rest of the program. */
export interface RecordKind {
  /** The singular name, as in `"kind": "finding"`. */
  readonly kind: string;
  /** The plural: its YAML file's name, its command's name, its key in the dataset. */
  readonly plural: string;
  readonly summary: string;
  readonly examples: readonly Example[];
  /** The columns of a list, in order. */
  readonly columns: readonly string[];
  /** Fields that are for finding or checking a record and are not printed. */
  readonly hidden: readonly string[];
  /** Fields that `derive` adds, in the order in which an item carries them. */
  readonly derived: readonly string[];
  /** The fields of a card, in order. */
  readonly card: readonly string[];
  /** Fields that say what the caveat says: with one of them shown, the caveat need not be. */
  readonly carriers: readonly string[];
  /** Fields that must not go out without others: a number without what it counts. */
  readonly companions: { readonly [field: string]: readonly string[] };
  /** Absent for a kind without values. */
  readonly chart: Chart<CaseyRecord> | undefined;
  readonly searched: SearchedFields;
  readonly order: 'id' | 'date';
  /** Whether a record comes after the others in a list that is not sorted. */
  readonly later: (record: CaseyRecord) => boolean;
  readonly schema: (zod: Zod) => z.ZodObject;
  /** The record in one line, for cards. */
  readonly headline: (record: CaseyRecord, dataset: Dataset) => string;
  /** The fields that the headline says in full. */
  readonly said: readonly string[];
  /** Why the record must not be used as it stands, or undefined. */
  readonly caveat: (record: CaseyRecord, dataset: Dataset) => string | undefined;
  readonly derive: (record: CaseyRecord, dataset: Dataset) => { readonly [field: string]: Json };
}

/** A kind as its own file writes it: typed by its own schema, with the usual answers left out. */
export interface KindDefinition<S extends z.ZodObject> {
  readonly kind: string;
  readonly plural: string;
  readonly summary: string;
  readonly examples: readonly Example[];
  readonly columns: readonly string[];
  readonly hidden?: readonly string[];
  readonly derived?: readonly string[];
  readonly card: readonly string[];
  readonly carriers?: readonly string[];
  readonly companions?: { readonly [field: string]: readonly string[] };
  readonly chart?: Chart<z.infer<S>>;
  readonly searched: SearchedFields;
  readonly order?: 'id' | 'date';
  readonly later?: (record: z.infer<S>) => boolean;
  readonly schema: (zod: Zod) => S;
  readonly headline: (record: z.infer<S>, dataset: Dataset) => string;
  readonly said: readonly string[];
  readonly caveat?: (record: z.infer<S>, dataset: Dataset) => string | undefined;
  readonly derive?: (record: z.infer<S>, dataset: Dataset) => { readonly [field: string]: Json };
}

/**
 * Gives the kind that a definition describes. A record is taken here to be of its kind's own
 * type, for the compiler has checked it against that schema.
 */
export function defineKind<S extends z.ZodObject>(definition: KindDefinition<S>): RecordKind {
  const typed = (record: CaseyRecord) => record as z.infer<S>;
  const { headline, caveat, derive, later, chart } = definition;
  return {
    hidden: ['asks', 'cues'],
    derived: [],
    carriers: ['caveat'],
    companions: {},
    order: 'id',
    ...definition,
    chart: chart && { ...chart, share: (record) => chart.share(typed(record)) },
    later: (record) => later?.(typed(record)) ?? false,
    headline: (record, dataset) => headline(typed(record), dataset),
    caveat: (record, dataset) => caveat?.(typed(record), dataset),
    derive: (record, dataset) => derive?.(typed(record), dataset) ?? {},
  };
}
