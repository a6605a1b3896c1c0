import type { Copied } from './clipboard.ts';
import type { Paging } from './pager.ts';

/** What casey needs of the world: where to write, what it writes to, and where its dataset is. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Puts a text on the clipboard and says by what means. */
  readonly copy: (text: string) => Promise<Copied>;
  readonly pager: Paging;
  readonly isTerminal: boolean;
  /** Whether the terminal has links, as far as can be known. */
  readonly hasLinks: () => Promise<boolean>;
  /** Columns of the terminal, where there is one. */
  readonly columns: number | undefined;
  /** Lines of the terminal, where there is one. */
  readonly rows: number | undefined;
  readonly env: { readonly [name: string]: string | undefined };
  /** The folder of the dataset that the build compiled. */
  readonly datasetFolder: string;
  /** The folder of the YAML files from which it was compiled. */
  readonly dataFolder: string;
  readonly version: string;
  /** Readies the engine for work of more than some milliseconds, once the code for it is loaded. */
  readonly optimiseLater: () => Promise<void>;
}

const FALLBACK_WIDTH = 80;
const LEAST_WIDTH = 20;

/** The columns to write for: those of the terminal, else `COLUMNS`, else 80. */
export function widthOf(io: Io): number {
  const told = Number.parseInt(io.env['COLUMNS'] ?? '', 10);
  // A terminal that does not know its size says 0.
  const width = io.columns || (Number.isNaN(told) ? FALLBACK_WIDTH : told);
  return Math.max(LEAST_WIDTH, width);
}
