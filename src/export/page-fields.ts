import { kindsNamedBy } from '../dataset/references.ts';
import type { Dataset, Entry } from '../dataset/types.ts';
import { sourceLine } from '../record/source-line.ts';
import type { Item, Json } from '../records/types.ts';
import { inMarks } from '../text/quotation-marks.ts';
import { cardLines, spelledOut } from '../view/card.ts';
import { cellText } from '../view/cell.ts';
import { labelOf } from '../view/label.ts';
import { html, type Markup, webLink } from './markup.ts';

/** A labelled line under a record. */
export interface PageField {
  readonly field: string;
  readonly label: string;
  readonly content: Markup;
  /** Whether it only leads elsewhere, so that a search for its words should not find the record. */
  readonly leadsElsewhere: boolean;
}

/** The labelled lines under a record's headline; a field with nothing in it has none. */
export function pageFields(entry: Entry, fields: readonly string[], dataset: Dataset): readonly PageField[] {
  return fields.flatMap((field) => {
    const value = entry.record[field];
    if (value === undefined || value === null || value === '') return [];
    return [{ field, label: labelOf(field), ...shown(field, value, entry, dataset) }];
  });
}

type Shown = Pick<PageField, 'content' | 'leadsElsewhere'>;

function shown(field: string, value: Json, { kind, record }: Entry, dataset: Dataset): Shown {
  if (field === 'evidence' && Array.isArray(value))
    return elsewhere(listOf(value.map((one) => evidence(one, dataset))));
  if (field === 'used_by' && typeof value === 'object') return elsewhere(usedBy(value, dataset));
  if (field === 'URL') return own(webLink(cellText(value), cellText(value)));
  const { speaker } = record;
  if (field === 'by' && typeof speaker === 'string') return own(link(speaker, cellText(value)));
  if (kindsNamedBy(field) !== undefined && Array.isArray(value)) {
    const links = listOf(value.map((id) => link(String(id), nameOf(String(id), dataset))));
    return field === 'topics' ? own(links) : elsewhere(links);
  }
  if (kindsNamedBy(field) !== undefined && typeof value === 'string')
    return elsewhere(link(value, nameOf(value, dataset)));
  const lines = cardLines({ item: record, headline: kind.headline(record, dataset), fields: [field] });
  return own(html`${lines.flatMap((line) => line.lines.flatMap(spelledOut)).join('; ')}`);
}

function own(content: Markup): Shown {
  return { content, leadsElsewhere: false };
}

function elsewhere(content: Markup): Shown {
  return { content, leadsElsewhere: true };
}

function listOf(members: readonly Markup[]): Markup {
  return html`<ul>${members.map((member) => html`<li>${member}</li>`)}</ul>`;
}

function link(id: string, text: string): Markup {
  return html`<a href="#${id}">${text}</a>`;
}

/** What a record is called where it is referred to: a name where it has a short one, else its id. */
function nameOf(id: string, dataset: Dataset): string {
  const record = dataset.find(id)?.record;
  const name = record?.['first_mention'] ?? record?.['label'];
  if (typeof name === 'string') return name;
  return dataset.get('sources', id) === undefined ? id : sourceLine(dataset.get('sources', id) ?? {});
}

/** A piece of evidence: the source with its address, where in it, and a link to its record here. */
function evidence(entry: Json, dataset: Dataset): Markup {
  if (typeof entry !== 'object' || entry === null || !('source' in entry)) return html`${cellText(entry)}`;
  const id = cellText(entry['source']);
  const source: Item = dataset.get('sources', id) ?? {};
  const title = source['title'] === undefined ? '' : `, ${inMarks(cellText(source['title']), 'double')}`;
  const place = entry['locator'] === undefined ? '' : `, ${cellText(entry['locator'])}`;
  const words = `${sourceLine({ ...source, id })}${title}`;
  return html`${webLink(cellText(source['URL']), words)}${place} <a class="about" href="#${id}" aria-label="about the source ${id}">about</a>`;
}

/** The records that refer to one, by kind, folded away: a topic can have hundreds. */
function usedBy(value: Json, dataset: Dataset): Markup {
  const kinds = Object.entries(value ?? {}).map(([plural, ids]) => ({
    plural,
    ids: Array.isArray(ids) ? ids.map(String) : [],
  }));
  const total = kinds.reduce((sum, { ids }) => sum + ids.length, 0);
  const lists = kinds.map(
    ({ plural, ids }) => html`<p>${labelOf(plural)}</p>${listOf(ids.map((id) => link(id, nameOf(id, dataset))))}`,
  );
  return html`<details><summary>${total}</summary>${lists}</details>`;
}
