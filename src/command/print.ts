import type { Dataset } from '../dataset/types.ts';
import type { Format, Page } from '../formats/types.ts';
import { LIMITS } from '../limits.ts';
import { type Io, widthOf } from '../terminal/io.ts';
import { styleFor } from '../terminal/style.ts';
import { messageText, safeText } from '../text/safe-text.ts';
import type { View } from '../view/types.ts';
import type { Setting } from './setting.ts';

/** An answer, and the format that it is to have; a document has its own. */
export interface Printable {
  readonly view: View;
  readonly format: Format | undefined;
  readonly header: boolean | undefined;
  readonly dataset: Dataset;
}

/**
 * Prints an answer: as the surroundings have it, through the pager where it is long.
 * @param below how many lines of notes come after it, which leave it less of the screen
 */
export async function printAnswer(answer: Printable, setting: Setting, io: Io, below: number): Promise<void> {
  const { format, view } = answer;
  const styled = format?.styled === true && view.layout !== 'document';
  const links = styled && (setting.links === 'always' || (setting.links === 'auto' && (await io.hasLinks())));
  const text = await textOf(answer, { ...setting, links }, io);
  // What the pager makes of links is not known of each: where they came by themselves, they go by themselves.
  const unlinked =
    links && setting.links === 'auto' ? () => textOf(answer, { ...setting, links: false }, io) : undefined;
  await printText(text, setting, io, { below, unlinked });
}

/** An answer exactly as it is, for the clipboard. */
export function exactText(answer: Printable, io: Io): Promise<string> {
  return textOf(answer, { coloured: false, ascii: false, links: false }, io);
}

/**
 * Prints a text that is safe to print, through the pager where it is long.
 * @param more how many lines come after it, and what gives it without links, for a pager that does not let them through
 */
export async function printText(
  text: string,
  { paged }: Pick<Setting, 'paged'>,
  io: Io,
  { below = 0, unlinked }: { readonly below?: number; readonly unlinked?: (() => Promise<string>) | undefined } = {},
): Promise<void> {
  if (text === '') return;
  if (!paged) return io.out(text);
  const { pagerFor, isLong } = await import('../terminal/pager.ts');
  const pager = pagerFor(io.env);
  if (pager === undefined || !(await isLong(text, io.rows && Math.max(1, io.rows - below), widthOf(io))))
    return io.out(text);
  const given = unlinked === undefined || (await io.pager.keepsLinks(pager)) ? text : await unlinked();
  const outcome = await io.pager.show(pager, given);
  if (outcome.shown) return;
  io.out(text);
  const why = `casey: printed without the pager '${pager.command}': ${outcome.why}`;
  if (pager.named) io.err(`${messageText(why, LIMITS.message)}\n`);
}

/** A text for a reader as the setting has it. */
export async function readersText(text: string, { ascii }: Pick<Setting, 'ascii'>): Promise<string> {
  return ascii ? (await import('../text/plain-marks.ts')).plainMarks(text) : text;
}

interface Dress {
  readonly coloured: boolean;
  readonly ascii: boolean;
  readonly links: boolean;
}

async function textOf({ view, format, header, dataset }: Printable, dress: Dress, io: Io): Promise<string> {
  const toRead = view.layout === 'document' ? view.toRead : format?.styled === true;
  const ascii = dress.ascii && toRead;
  const shown = ascii ? (await import('../view/in-plain-marks.ts')).inPlainMarks(view) : view;
  if (shown.layout === 'document') return safeText(shown.text);
  const page: Page = {
    width: widthOf(io),
    style: styleFor(dress.coloured),
    header,
    links: dress.links ? await linksFor(dataset, ascii) : undefined,
  };
  const text = (await format?.render(shown, page)) ?? '';
  return format?.styled ? readersText(text, { ascii }) : safeText(text);
}

async function linksFor(dataset: Dataset, ascii: boolean): Promise<Page['links']> {
  const [{ linksWith }, { linkTo }, { itemInPlainMarks }] = await Promise.all([
    import('../view/links.ts'),
    import('../terminal/links.ts'),
    import('../view/in-plain-marks.ts'),
  ]);
  return linksWith(linkTo, (id) => (ascii ? itemInPlainMarks(dataset.cite(id)) : dataset.cite(id)));
}
