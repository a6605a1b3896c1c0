import type { PlacedDraft } from '../placed-text.ts';

/** A kind of file that drafts come in. */
export interface DraftKind {
  readonly name: string;
  readonly summary: string;
  /** Endings of file names, with the dot. */
  readonly endings: readonly string[];
  /** Whether a file looks like one of this kind, whatever its name. */
  readonly fits: (text: string) => boolean;
  /**
   * Reads the words of a draft.
   * @throws Error where the file is not of this kind, or would take more room than it may
   */
  readonly read: (file: DraftFile) => PlacedDraft | Promise<PlacedDraft>;
  /** Makes plain words fit to stand in such a file; a kind that has none is read and never written. */
  readonly escaped?: (text: string) => string;
}

/** A file as bytes, and as text where it can be decoded. */
export interface DraftFile {
  readonly bytes: Uint8Array;
  readonly text: () => string;
}
