import { messageOf, usageError } from '../errors.ts';
import { bounded } from './bounded.ts';
import { draftKinds } from './drafts/index.ts';
import type { DraftKind } from './drafts/types.ts';
import type { PlacedDraft } from './placed-text.ts';

/** A file as it was read. */
export interface NamedFile {
  /** How the user named it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface OpenDraft extends NamedFile {
  readonly kind: DraftKind;
  readonly draft: PlacedDraft;
}

/** Files that hold no words as they stand, by how they begin. */
const FOREIGN: readonly (readonly [RegExp, string])[] = [
  [/^%PDF/, 'it is a PDF'],
  [/^\{\\rtf/, 'it is rich text (RTF)'],
  [/^\u00d0\u00cf.\u00e0/, 'it is an old Word document (.doc)'],
];

/**
 * Reads the words of a draft, whatever kind it is of.
 * @param type the kind that the user named
 * @throws CaseyError where it cannot be read
 */
export async function openDraft({ path, bytes }: NamedFile, type: string | undefined): Promise<OpenDraft> {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const foreign = FOREIGN.find(([pattern]) => pattern.test(head));
  if (foreign !== undefined) throw unreadable(path, foreign[1]);
  const kind = kindNamed(type) ?? kindByEnding(path, head) ?? draftKinds.find(({ fits }) => fits(head));
  if (kind === undefined) throw unreadable(path, 'it is of no kind that casey reads');
  try {
    const draft = await kind.read({ bytes, text: () => decoded(bytes) });
    bounded(draft.text);
    return { path, bytes, kind, draft };
  } catch (error) {
    throw unreadable(path, messageOf(error));
  }
}

function unreadable(path: string, why: string) {
  const kinds = draftKinds.map(({ name }) => name).join(', ');
  return usageError(`'${path}' cannot be read: ${why}`, `kinds that casey reads: ${kinds}; --type says which`);
}

/** @throws CaseyError where the name is none */
function kindNamed(name: string | undefined): DraftKind | undefined {
  if (name === undefined) return undefined;
  const wanted = name.toLowerCase();
  const kind = draftKinds.find((known) => known.name === wanted || known.endings.includes(`.${wanted}`));
  if (kind !== undefined) return kind;
  throw usageError(`unknown type '${name}'`, `one of ${draftKinds.map((known) => known.name).join(', ')}`);
}

/** The kind that a file's name says; a zip archive is a document whatever its name. */
function kindByEnding(path: string, head: string): DraftKind | undefined {
  const ending = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';
  const byEnding = draftKinds.find(({ endings }) => endings.includes(ending));
  const archive = draftKinds.find(({ name, fits }) => name === 'docx' && fits(head));
  return archive ?? byEnding;
}

/** @throws Error where the bytes are no text */
function decoded(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const text = wide === undefined ? narrow(bytes) : new TextDecoder(wide).decode(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell bytes from text
  if (/[\u0000-\u0008\u000e-\u001a]/.test(text)) throw new Error('it is no text');
  return bounded(text);
}

/** What Windows has from 0x80 to 0x9f; a blank where it has nothing. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** UTF-8, or else what Windows wrote before it. */
function narrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Node 20 takes windows-1252 to be Latin 1, which has control characters where Windows has quotation marks.
    const latin = new TextDecoder('latin1').decode(bytes);
    return latin.replace(/[\u0080-\u009f]/g, (control) => WINDOWS.charAt(control.charCodeAt(0) - 0x80));
  }
}
