import type { CompiledDataset, Problem } from '../dataset/types.ts';

/** `dataset`: without it a dataset cannot be used. `house`: how this project keeps its own data. */
export type RuleScope = 'dataset' | 'house';

/** A rule that data must keep, under a code that does not change. */
export interface Rule {
  readonly code: string;
  readonly name: string;
  readonly summary: string;
  readonly scope: RuleScope;
  readonly check: (dataset: CompiledDataset) => readonly Omit<Problem, 'code'>[];
}
