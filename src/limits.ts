/**
 * How much casey takes in before it says that it is too much, so that no file and no folder can keep it
 * busy or fill the memory. SECURITY.md names each of them.
 */
export const LIMITS = {
  /** The largest file of a dataset, in bytes. */
  dataFile: 8 * 1024 * 1024,
  /** The parts of YAML (marks, words, spaces) that the files of a dataset may have in all. */
  dataParts: 1_000_000,
  /** How deep lists and keys may stand in one another in a file of a dataset. */
  dataDepth: 64,
  /** How deep topics may stand under one another: no vocabulary that people find their way in is deeper. */
  topicDepth: 20,
  /** The most records that a dataset may have. */
  records: 10_000,
  /** The most problems of a dataset that are listed; the others are counted. */
  problems: 1_000,
  /** The largest draft, in bytes; a document with pictures is large, its text is not. */
  draft: 64 * 1024 * 1024,
  /** The characters of a draft's text. */
  draftText: 10_000_000,
  /** What the text of a Word document may unpack to, in bytes: some millions of words. */
  draftUnpacked: 64 * 1024 * 1024,
  /** How deep elements may stand in one another in a draft. */
  draftDepth: 2_000,
  /** The largest copy of a source, in bytes. */
  copy: 64 * 1024 * 1024,
  /** What the copies of sources may have in all, in bytes. */
  copies: 256 * 1024 * 1024,
  /** The characters of a message on standard error; a longer one loses its middle. */
  message: 2_000,
} as const;

/** A number of bytes in whole megabytes, as messages name it. */
export function megabytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}
