import type { CompiledDataset, Problem } from '../dataset/types.ts';

/** What a rule found; with its own place where the record's would not do. */
export type Finding = Omit<Problem, 'code'> & { readonly line?: number; readonly column?: number };

/** What rules look at: the dataset, and what else is at hand of its files. */
export interface Subject {
  readonly dataset: CompiledDataset;
  /** The text of each data file, by name. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Each file's text in canonical form, by name. */
  readonly canonical?: ReadonlyMap<string, string>;
  /** Copies of sources as normalised text, by the source's id. */
  readonly copies?: ReadonlyMap<string, string>;
  readonly sha256?: (text: string) => string;
}

/**
 * `dataset`: without it a dataset cannot be used. `proof`: what its evidence lock proves. `house`: how
 * this project keeps its own data.
 */
export type RuleScope = 'dataset' | 'proof' | 'house';

/** A rule that data must keep, under a code that does not change. */
export interface Rule {
  readonly code: string;
  readonly name: string;
  readonly summary: string;
  readonly scope: RuleScope;
  readonly check: (subject: Subject) => readonly Finding[];
}
