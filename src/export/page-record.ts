import type { Dataset, Entry } from '../dataset/types.ts';
import { topicsOf, withNarrower } from '../record/usage.ts';
import type { CaseyRecord, Json } from '../records/types.ts';
import { cellText } from '../view/cell.ts';
import { labelOf } from '../view/label.ts';
import { html, type Markup, nothing } from './markup.ts';
import { pageFields } from './page-fields.ts';

/** A record as a section of a page, under its id: its headline, its caveat, and what a card says. */
export function pageRecord(entry: Entry, dataset: Dataset): Markup {
  const { kind, record } = entry;
  const caveat = cellText(record['caveat']);
  const fields = kind.card
    // A number does not go out without how exact it is.
    .flatMap((field) => (field === 'printed' ? ['printed', 'qualifier'] : [field]))
    .filter((field) => !kind.said.includes(field) && !isSaidBy(caveat, record[field]));
  const lines = pageFields(entry, inPageOrder(fields), dataset).map(
    ({ field, label, content, leadsElsewhere }) =>
      html`<div class="${field.toLowerCase()}"><dt>${label}</dt><dd${leadsElsewhere ? html` data-elsewhere` : nothing}>${content}</dd></div>`,
  );
  const warning = caveat === '' ? nothing : html`<p class="caveat"><b>${labelOf('caveat')}</b> ${caveat}</p>`;
  return html`<article id="${record.id}" tabindex="-1" data-topics="${topicsAbove(record, dataset).join(' ')}">
<h3>${kind.headline(record, dataset)}</h3>
${warning}<dl>${lines}</dl>
<p class="link"><a href="#${record.id}">${record.id}</a></p>
</article>
`;
}

/** Whether a caveat ends in the words of a field, as that of a reworded quote does in its note. */
function isSaidBy(caveat: string, value: Json | undefined): boolean {
  return typeof value === 'string' && caveat.endsWith(`: ${value}`);
}

/** What says whose a record is and how well supported: a line of its own, before all else. */
const STANDING = ['voice', 'report', 'confidence', 'fidelity', 'stance'];

function inPageOrder(fields: readonly string[]): readonly string[] {
  return [
    ...STANDING.filter((field) => fields.includes(field)),
    ...fields.filter((field) => !STANDING.includes(field)),
  ];
}

/** The topics of which a record is one: those that it has, those that include them, and a topic itself. */
function topicsAbove(record: CaseyRecord, dataset: Dataset): readonly string[] {
  const own = new Set([...topicsOf(record), record.id]);
  return (dataset.records['topics'] ?? [])
    .filter(({ id }) => withNarrower(id, dataset).some((topic) => own.has(topic)))
    .map(({ id }) => id);
}
