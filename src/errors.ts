/** What casey's exit code says. */
export const EXIT = {
  answered: 0,
  nothingFound: 1,
  usage: 2,
  findings: 3,
  dataset: 4,
  bug: 70,
  notWritten: 74,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An error that the reader can act on: what happened, and under it what to do next. */
export class CaseyError extends Error {
  readonly exitCode: ExitCode;
  readonly hint: string | undefined;
  /** What there is to say one by one, each on a line below the message. */
  readonly details: readonly string[];

  constructor(exitCode: ExitCode, message: string, hint?: string, details: readonly string[] = []) {
    super(message);
    this.name = 'CaseyError';
    this.exitCode = exitCode;
    this.hint = hint;
    this.details = details;
  }
}

/** Wrong usage: an option, id, topic, field or format that casey does not know. */
export function usageError(message: string, hint?: string): CaseyError {
  return new CaseyError(EXIT.usage, message, hint);
}

/** An answer or a file that could not be written: the disk is full, or may not be written to. */
export function notWrittenError(message: string, hint?: string): CaseyError {
  return new CaseyError(EXIT.notWritten, message, hint);
}

/** The code by which the system names an error. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A dataset that cannot be used. */
export function datasetError(message: string, hint?: string, details?: readonly string[]): CaseyError {
  return new CaseyError(EXIT.dataset, message, hint, details);
}
