import type { FileStyle, ProseStyle } from '../citations/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { once } from '../once.ts';
import { authorsOf, type Honours, speakerName } from './authors.ts';
import type { Cited } from './cited.ts';
import { capitalised, type Marked, punctuated, series, unmarked } from './marked.ts';
import { dayOf, type Work, workOf } from './work.ts';

/** A source with what stands in the text or in notes for it. */
export interface ListedSource {
  readonly work: Work;
  readonly entry: Marked;
  /** In the order in which they were asked for. */
  readonly beside: readonly Beside[];
}

/** The note or the citation in the text for one thing that was asked for. */
export interface Beside {
  readonly cited: Cited;
  readonly text: Marked;
}

/** Whose names and dates to print. */
interface Setting {
  readonly dataset: Dataset;
  /** The date of access of sources that have none in the data. */
  readonly accessed: string | undefined;
}

/** The sources that were asked for in a style, each once, in the style's own order. */
export function listSources(cited: readonly Cited[], style: ProseStyle, setting: Setting): readonly ListedSource[] {
  const works = inOrder(
    [...groups(cited).values()].flatMap((group) => worked(group, style.honours, setting)),
    style,
  );
  const alike = works.map(({ work }) => unmarked(style.mention(work, { places: [], letter: '', titled: false })));
  return works.map(({ work, group }, index) => {
    const twins = alike.flatMap((mention, other) => (mention === alike[index] ? [other] : []));
    const before = works[index - 1]?.work.authors ?? [];
    const again = work.authors.length > 0 && JSON.stringify(before) === JSON.stringify(work.authors);
    const told = { letter: style.tellsApart === 'letter' && twins.length > 1 ? letterOf(twins.indexOf(index)) : '' };
    const titled = style.tellsApart === 'title' && twins.length > 1;
    const beside = group.map((one) => {
      const mention = style.mention(work, { places: one.places, ...told, titled });
      return { cited: one, text: framed(asReported(one, mention, style, setting), style) };
    });
    return { work, entry: style.entry(work, { ...told, again }), beside };
  });
}

/** The sources that were asked for as entries of a file, each once. */
export function listFileEntries(cited: readonly Cited[], style: FileStyle, notes: ProseStyle, setting: Setting) {
  const works = [...groups(cited).values()].flatMap((group) => worked(group, style.honours, setting));
  return works.map(({ work, group }) => {
    const said = group.flatMap((one) => {
      const at = one.places.map((place) => ('words' in place ? place.words : `${place.label} ${place.value}`));
      const original = originalIn(one, notes, setting);
      return [
        ...(at.length === 0 ? [] : [`Cited at ${at.join(', ')}`]),
        ...(original === '' ? [] : [`Cited as reporting ${unmarked(original)}`]),
      ];
    });
    return { work, notes: [...new Set(said)] };
  });
}

function groups(cited: readonly Cited[]): ReadonlyMap<string, readonly Cited[]> {
  const bySource = new Map<string, readonly Cited[]>();
  for (const one of cited) bySource.set(one.source.id, [...(bySource.get(one.source.id) ?? []), one]);
  return bySource;
}

interface Grouped {
  readonly work: Work;
  readonly group: readonly Cited[];
}

function worked(group: readonly Cited[], honours: Honours, { dataset, accessed }: Setting): readonly Grouped[] {
  return group
    .slice(0, 1)
    .map(({ source }) => ({ work: workOf(source, authorsOf(source, dataset, honours), accessed), group }));
}

// Words are compared, not marks: a title in quotation marks stands by its first letter.
const collator = once(() => new Intl.Collator('en'));

function inOrder(works: readonly Grouped[], { key }: ProseStyle): readonly Grouped[] {
  if (key === undefined || works.length < 2) return works;
  const keyed = works.map((work) => ({ work, keys: key(work.work).map(wordsOf) }));
  return keyed.toSorted((a, b) => compare(a.keys, b.keys)).map(({ work }) => work);
}

function wordsOf(text: Marked): string {
  return text
    .replace(/[^\p{L}\p{N}\s-]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function compare(a: readonly string[], b: readonly string[]): number {
  return a.map((key, index) => collator().compare(key, b[index] ?? '')).find((order) => order !== 0) ?? 0;
}

/** 'a' for the first, 'z' for the 26th, then 'aa'. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

function asReported(one: Cited, mention: Marked, style: ProseStyle, setting: Setting): Marked {
  return series([originalIn(one, style, setting), mention], ', as reported in ', style.dialect);
}

/** How a style mentions whose statement it is; empty where it is the source's own. */
function originalIn({ original }: Cited, style: ProseStyle, setting: Setting): Marked {
  switch (original?.is) {
    case undefined:
      return '';
    case 'words':
      return style.beside === 'note' && !style.states ? capitalised(original.words) : original.words;
    case 'speaker':
      return style.speaker(speakerName(original.record, style.honours, original.on), dayOf(original.on));
    case 'work': {
      const { source, places } = original;
      const work = workOf(source, authorsOf(source, setting.dataset, style.honours), setting.accessed);
      return style.mention(work, { places, letter: '', titled: false });
    }
  }
}

function framed(text: Marked, { beside, dialect, states, code }: ProseStyle): Marked {
  if (states || code) return text;
  return beside === 'note' ? punctuated(text, '.', dialect) : `(${text})`;
}
