import { measureFor } from '../text/width.ts';
import { type Env, isDumb } from './when.ts';

/** The program that shows an answer page by page. */
export interface Pager {
  /** As the user wrote it. */
  readonly command: string;
  /** Whether the user named it; without one casey tries its own. */
  readonly named: boolean;
}

/** How showing an answer went; one that was not shown is to be printed. */
export type Shown = { readonly shown: true } | { readonly shown: false; readonly why: string };

/** The way to the pager; the code for it is fetched when an answer is long. */
export interface Paging {
  readonly show: (pager: Pager, text: string) => Promise<Shown>;
  /** Whether links in what it is given come out as links. */
  readonly keepsLinks: (pager: Pager) => Promise<boolean>;
}

/** The pager to use: `CASEY_PAGER`, then `PAGER`, then less. An empty one, and `cat`, mean none. */
export function pagerFor(env: Env): Pager | undefined {
  if (isDumb(env)) return undefined;
  const named = env['CASEY_PAGER'] ?? env['PAGER'];
  const command = (named ?? 'less -FR').trim();
  return command === '' || command === 'cat' ? undefined : { command, named: named !== undefined };
}

/**
 * Whether a text is longer than a screen, the line of the prompt counted in.
 * @param rows lines of the screen; 0 or undefined where it is not known
 * @param columns characters of a line of it
 */
export async function isLong(text: string, rows: number | undefined, columns: number): Promise<boolean> {
  if (!rows) return false;
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length >= rows) return true;
  const bare = lines.map(withoutSequences);
  const measure = await measureFor(bare);
  return bare.reduce((sum, line) => sum + Math.max(1, Math.ceil(measure(line) / columns)), 0) >= rows;
}

/** A line without the sequences for styles and links, which take no room. */
function withoutSequences(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return line.replace(/\u001b\[[\d;]*m|\u001b\]8;[^\u001b]*\u001b\\/g, '');
}
