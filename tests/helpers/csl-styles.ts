import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CSL from 'citeproc';
import { authorsOf } from '../../src/citation/authors.ts';
import { isoDate } from '../../src/citation/dates.ts';
import type { Locator } from '../../src/citation/locator.ts';
import { type Work, workOf } from '../../src/citation/work.ts';
import type { ProseStyle } from '../../src/citations/types.ts';
import type { Dataset } from '../../src/dataset/types.ts';
import type { CaseyRecord } from '../../src/records/types.ts';
import { differences } from './csl-differences.ts';

/** The folder of the official styles and locales; undefined where nobody named one. */
export const cslFolder = process.env['CASEY_CSL'] || undefined;

/** The official style for each of ours that has one, and the language in which it is asked. */
export const officialStyles: { readonly [style: string]: readonly [file: string, language: string] } = {
  oscola: ['oscola', 'en-GB'],
  harvard: ['harvard-cite-them-right', 'en-GB'],
  apa: ['apa', 'en-US'],
  mla: ['modern-language-association', 'en-US'],
  chicago: ['chicago-notes-bibliography', 'en-US'],
  'chicago-author-date': ['chicago-author-date', 'en-US'],
};

export type CslItem = { readonly id: string; readonly [field: string]: unknown };

/** A citation processor that has been told of some sources. */
export interface Oracle {
  /** The entry of a source that stands alone in its list. */
  readonly entry: (id: string) => string;
  /** The note or the citation in the text. */
  readonly mention: (id: string, place?: Locator) => string;
  /** The entries of a list, in its order. */
  readonly list: (ids: readonly string[]) => readonly { readonly id: string; readonly text: string }[];
}

export function oracleFor(folder: string, style: ProseStyle, works: readonly Work[]): Oracle {
  const [file, language] = officialStyles[style.name] ?? ['', ''];
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const items = new Map(works.map((work) => [work.id, toldOf(work, style)]));
  const system = {
    retrieveLocale: (tag: string) => read(`locales-${tag === 'en-GB' ? tag : 'en-US'}.xml`),
    retrieveItem: (id: string) => items.get(id) ?? {},
  };
  const engine = new CSL.Engine(system, read(`${file}.csl`), language, true);
  engine.setOutputFormat('html');
  let known: readonly string[] = [];
  const tell = (ids: readonly string[]) => {
    if (ids.join() !== known.join()) engine.updateItems(ids);
    known = ids;
  };
  const list = (ids: readonly string[]) => {
    tell(ids);
    const [{ entry_ids }, texts] = engine.makeBibliography();
    return entry_ids.map(([id = ''], index) => ({ id, text: decoded(texts[index] ?? '') }));
  };
  return {
    list,
    entry: (id) => list([id])[0]?.text ?? '',
    mention: (id, place) => {
      tell([id]);
      const at = place !== undefined && 'label' in place ? { label: place.label, locator: place.value } : {};
      const citation = { citationItems: [{ id, ...at }], properties: { noteIndex: 1 } };
      return decoded(engine.previewCitationCluster(citation, [], [], 'html'));
    },
  };
}

/** The works of a dataset as a style sees them. */
export function worksFor(dataset: Dataset, style: ProseStyle, accessed: string | undefined): readonly Work[] {
  const sources: readonly CaseyRecord[] = dataset.records['sources'] ?? [];
  return sources.map((source) => workOf(source, authorsOf(source, dataset, style.honours), accessed));
}

/** What the oracle prints, with the deliberate differences that concern a work put into it. */
export function expected(text: string, work: Work, style: ProseStyle): string {
  return differences
    .filter((difference) => difference.styles.includes(style.name) && difference.concerns(work))
    .reduce((result, { printed }) => printed?.(result, work) ?? result, text);
}

/** A work as CSL-JSON, with what the oracle has to be told otherwise for the differences that concern it. */
function toldOf(work: Work, style: ProseStyle): CslItem {
  const date = (day: Work['issued']) =>
    day === undefined ? undefined : { 'date-parts': [isoDate(day).split('-').map(Number)] };
  const item = {
    id: work.id,
    type: work.type,
    title: work.title,
    author: work.authors,
    'container-title': work.container,
    publisher: work.publisher,
    authority: work.authority,
    number: work.number,
    issued: date(work.issued),
    accessed: date(work.accessed),
    URL: work.url,
  };
  const told = differences
    .filter((difference) => difference.styles.includes(style.name) && difference.concerns(work))
    .reduce<CslItem>((result, difference) => difference.told?.(result, work) ?? result, item);
  const known = Object.entries(told).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), id: work.id };
}

function decoded(text: string): string {
  return text
    .replace(/^\s*<div class="csl-entry">/, '')
    .replace(/<\/div>\s*$/, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}
