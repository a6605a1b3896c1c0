import type { Dataset } from '../dataset/types.ts';

/** A file of an export: its name, with no folder in it, and what it holds. */
export interface ExportFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What an exporter is told besides the dataset. */
export interface ExportSettings {
  /** The name that the user gave the file or folder, without the folders that it is in. */
  readonly name: string;
  /** Whether text for a spreadsheet begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom: boolean;
  /** Told before each part of the work, in a few words: what it is. */
  readonly step: (part: string) => void;
}

/** A way to take the whole dataset out of casey, for a tool that people already have open. */
export interface Exporter {
  readonly name: string;
  readonly summary: string;
  /** A path as an example in help. */
  readonly example: string;
  /** Whether the path that the user names is to be one file or a folder of them. */
  readonly makes: 'file' | 'folder';
  /** Names of files that come beside the one that the user names. */
  readonly beside: readonly string[];
  /** Whether it has a use for `--bom`. */
  readonly takesBom?: true;
  /**
   * Gives the files. They depend on the dataset and the settings alone, so that each run gives the same
   * bytes; nothing is written here.
   * @param dataset made safe to print by `exportable`
   */
  readonly files: (
    dataset: Dataset,
    settings: ExportSettings,
  ) => readonly ExportFile[] | Promise<readonly ExportFile[]>;
}
