import type { DraftTables } from '../check/draft-tables.ts';
import type { CaseyRecord, Json, RecordKind } from '../records/types.ts';
import type { SearchIndex, ThesaurusEntry } from '../search/types.ts';
import type { CitedSources } from './cited-source.ts';
import type { Lock, LockedQuote } from './lock.ts';
import type { RecordIndex } from './record-index.ts';

/** How a sentence of a draft is known to speak of a record; a group is alternatives parted by ` | `. */
export interface Cue {
  readonly all: readonly string[];
  readonly not?: string | undefined;
  readonly context?: string | undefined;
  readonly close?: number | undefined;
  readonly near?: number | undefined;
  readonly of?: string | undefined;
  readonly lead?: string | undefined;
  readonly base?: string | undefined;
  readonly not_base?: string | undefined;
  readonly values?: readonly number[] | undefined;
  readonly qualifier?: 'more-than' | 'at-least' | 'nearly' | 'about' | undefined;
  readonly unit?: string | undefined;
  readonly whole?: number | undefined;
  readonly date?: string | undefined;
  readonly verdict?: 'contested' | 'base' | undefined;
  readonly why?: string | undefined;
}

/** What `dataset.yaml` says of the dataset as a whole. */
export interface Meta {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly compiled_on: string;
  readonly licence: string;
  readonly coverage: { readonly included: readonly string[]; readonly excluded: readonly string[] };
  readonly about?: readonly string[] | undefined;
  /** Ids of the records that answer what it all comes to. */
  readonly overview?: readonly string[] | undefined;
  readonly subject?: readonly string[] | undefined;
  readonly elsewhere?: readonly string[] | undefined;
  /** Places whose numbers are not those of the dataset. */
  readonly other_places?: readonly string[] | undefined;
  /** Names that have one of those in them, and are none. */
  readonly no_other_places?: readonly string[] | undefined;
  /** The pronouns of a draft, and what each may stand for. */
  readonly pronouns?: readonly { readonly words: string; readonly means: string }[] | undefined;
  readonly sample?: { readonly [placeholder: string]: string } | undefined;
}

export interface Retired {
  readonly id: string;
  readonly successor?: string | undefined;
  readonly retired_on: string;
  readonly why: string;
}

/** Something that was published wrong and has been put right. */
export interface Correction {
  readonly date: string;
  readonly id: string;
  readonly was: string;
  readonly now: string;
  readonly why: string;
}

/** A dataset as the build writes it: plain JSON. */
export interface CompiledDataset {
  readonly meta: Meta;
  /** For each kind's plural, the keys of its schema in order. */
  readonly fields: { readonly [plural: string]: readonly string[] };
  /** For each kind's plural, its records in order. */
  readonly records: { readonly [plural: string]: readonly CaseyRecord[] };
  readonly retired: readonly Retired[];
  readonly corrections: readonly Correction[];
  /** The proof of the quotes, where there is one. */
  readonly lock?: Lock | undefined;
  readonly index: RecordIndex;
  readonly cited: CitedSources;
  /** For each record's id, the ways in which people ask for it. */
  readonly asks: { readonly [id: string]: readonly string[] };
  /** For each record's id, how a sentence of a draft is known to speak of it. */
  readonly cues: { readonly [id: string]: readonly Cue[] };
  /** How people ask for what the records call something. */
  readonly thesaurus: readonly ThesaurusEntry[];
}

export interface Entry {
  readonly kind: RecordKind;
  readonly record: CaseyRecord;
}

/** A dataset ready to be asked. */
export interface Dataset extends Omit<CompiledDataset, 'lock' | 'index' | 'cited' | 'asks' | 'cues' | 'thesaurus'> {
  /** What an item says of a source. */
  readonly cite: (source: string) => CitedSources[string];
  /** What a search reads. */
  readonly searchIndex: () => SearchIndex;
  /** What a check of drafts reads. */
  readonly draftTables: () => DraftTables;
  readonly get: (plural: string, id: string) => CaseyRecord | undefined;
  readonly find: (id: string) => Entry | undefined;
  readonly ids: () => readonly string[];
  /** Where the lock has a quote. */
  readonly proof: (id: string) => LockedQuote | undefined;
  /** The SHA-256 of the copy of a source from which the lock was made. */
  readonly copyHash: (source: string) => string | undefined;
  /** The ids of the records that refer to an id, by the plural of their kind. */
  readonly usedBy: (id: string) => { readonly [plural: string]: readonly string[] };
}

/** A place in a record: keys and list positions from the top of its file. */
export type Path = readonly (string | number)[];

/** Something wrong in a dataset's files. */
export interface Problem {
  readonly file: string;
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

export interface LocatedProblem extends Problem {
  readonly line: number;
  readonly column: number;
}

/** A file of a dataset read and parsed, with the means to say where a value stands. */
export interface SourceDocument {
  readonly file: string;
  readonly text: string;
  readonly value: Json;
  readonly problems: readonly LocatedProblem[];
  /** Line and column, both from 1, of the value at a path or of the nearest thing above it. */
  readonly locate: (path: Path) => { readonly line: number; readonly column: number };
}
