/** A shell that can complete casey's command line. */
export interface Shell {
  readonly name: string;
  readonly summary: string;
  /** What to run, once, to have it. */
  readonly install: string;
  /** The script that asks casey for what could come next, under the name `__complete`. */
  readonly script: string;
}
