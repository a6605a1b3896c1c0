import type { ProseStyle } from '../citations/types.ts';
import type { Dataset, Entry } from '../dataset/types.ts';
import { inMarks } from '../text/quotation-marks.ts';
import type { Beside, ListedSource } from './list.ts';
import { capitalised, type Marked, plain } from './marked.ts';

/** One citation as it is printed, with what stands in the text or in notes for it. */
export interface Block {
  readonly text: Marked;
  readonly beside: readonly { readonly label: string; readonly text: Marked }[];
  readonly sources: readonly string[];
  readonly records: readonly string[];
}

/** What a style prints of the sources that were asked for. */
export function blocksOf(listed: readonly ListedSource[], style: ProseStyle, dataset: Dataset): readonly Block[] {
  if (style.states) return statements(listed, dataset);
  const single = style.code || (style.beside === 'note' && listed.length === 1);
  return single ? listed.flatMap(notesAlone) : listed.map((source) => withBeside(source, style));
}

/** Each record's sentence with its sources, in the order in which they were asked for; then sources asked for alone. */
function statements(listed: readonly ListedSource[], dataset: Dataset): readonly Block[] {
  const all = listed.flatMap(({ work, beside }) => beside.map((one) => ({ ...one, source: work.id })));
  const records = new Map(all.flatMap(({ cited: { of } }) => (of === undefined ? [] : [[of.record.id, of] as const])));
  const stated = [...records.values()].map((entry) => {
    const of = all.filter(({ cited }) => cited.of?.record.id === entry.record.id);
    const sources = of.map(({ text }) => text).join('; ');
    return {
      text: `${sentenceOf(entry, dataset)} Source: ${sources}`,
      beside: [],
      sources: of.map(({ source }) => source),
      records: [entry.record.id],
    };
  });
  const alone = all.filter(({ cited }) => cited.of === undefined);
  return [...stated, ...alone.map(({ text, source }) => ({ text, beside: [], sources: [source], records: [] }))];
}

function sentenceOf({ kind, record }: Entry, dataset: Dataset): string {
  const caveat = record['caveat'];
  const warning = typeof caveat === 'string' ? ` [${plain(caveat)}]` : '';
  const quoted = kind.plural === 'quotes' && record['fidelity'] === 'verbatim';
  const said = quoted
    ? inMarks(plain(String(record['text'])), 'double')
    : capitalised(plain(kind.headline(record, dataset)));
  return `${/[.?!][”’]?$/.test(said) ? said : `${said}.`}${warning}`;
}

function notesAlone({ work, beside }: ListedSource): readonly Block[] {
  return distinct(beside).map(({ text, records }) => ({ text, beside: [], sources: [work.id], records }));
}

function withBeside({ work, entry, beside }: ListedSource, style: ProseStyle): Block {
  const label = style.beside === 'note' ? 'Note' : 'In text';
  const ofRecords = distinct(beside.filter(({ cited }) => cited.of !== undefined));
  return {
    text: entry,
    beside: ofRecords.map(({ text }) => ({ label, text })),
    sources: [work.id],
    records: ofRecords.flatMap(({ records }) => records),
  };
}

/** Notes that read alike stand once. */
function distinct(
  beside: readonly Beside[],
): readonly { readonly text: Marked; readonly records: readonly string[] }[] {
  return [...new Set(beside.map(({ text }) => text))].map((text) => {
    const alike = beside.filter((one) => one.text === text);
    return { text, records: alike.flatMap(({ cited }) => cited.of?.record.id ?? []) };
  });
}
