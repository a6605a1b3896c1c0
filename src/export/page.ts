import type { Dataset } from '../dataset/types.ts';
import { select } from '../query/select.ts';
import { recordKinds } from '../records/index.ts';
import type { CaseyRecord, RecordKind } from '../records/types.ts';
import { longDate } from '../text/dates.ts';
import { labelOf } from '../view/label.ts';
import { html, type Markup } from './markup.ts';
import { pageRecord } from './page-record.ts';
import { SCRIPT } from './page-script.ts';
import { STYLE } from './page-style.ts';

interface Section {
  readonly kind: RecordKind;
  readonly records: readonly CaseyRecord[];
}

/**
 * Gives a dataset as one page that needs nothing besides itself. Its policy lets a browser run the one
 * script and the one style in it, by their hashes, and fetch nothing at all. Without scripts it is a
 * long page of records under headings; the script adds the search box and the filters. The page's own
 * ids begin with a low line, for no record's does.
 * @param sha256 a hash in base64
 * @param step told before each kind
 */
export function pageOf(dataset: Dataset, sha256: (text: string) => string, step: (part: string) => void): string {
  const sections = recordKinds
    .map((kind) => ({ kind, records: select(dataset, kind, {}) }))
    .filter(({ records }) => records.length > 0);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256(STYLE)}'`,
    `script-src 'sha256-${sha256(SCRIPT)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const main = sections.map((section) => {
    step(section.kind.plural);
    return sectionOf(section, dataset);
  });
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${dataset.meta.description}">
<title>${titleOf(dataset)}</title>
<link rel="icon" href="data:,">
<style>${{ markup: STYLE }}</style>
</head>
<body>
<a class="skip" href="#_records">To the records</a>
${header(dataset)}
<div class="columns">
${controls(dataset, sections)}
<main id="_records" tabindex="-1">
<p id="_none" hidden>Nothing in this dataset matches. That says nothing of what it does not hold.</p>
${main}</main>
</div>
<script>${{ markup: SCRIPT }}</script>
</body>
</html>
`.markup;
}

/** The dataset's short name in words. */
function titleOf({ meta }: Dataset): string {
  return labelOf(meta.name);
}

function header(dataset: Dataset): Markup {
  const { version, description, compiled_on, licence, coverage } = dataset.meta;
  const list = (members: readonly string[]) => html`<ul>${members.map((member) => html`<li>${member}</li>`)}</ul>`;
  return html`<header>
<h1>${titleOf(dataset)}</h1>
<p class="lede">${description}</p>
<p class="version">Version ${version} of ${longDate(compiled_on)}</p>
<details>
<summary>What it holds, what it does not, and what may be done with it</summary>
<h2>It holds</h2>
${list(coverage.included)}
<h2>It does not hold</h2>
${list(coverage.excluded)}
<h2>Licence</h2>
<p>${licence}</p>
</details>
</header>`;
}

/** The search box and the filters, which come to light once there is a script to work them. */
function controls(dataset: Dataset, sections: readonly Section[]): Markup {
  const total = sections.reduce((sum, { records }) => sum + records.length, 0);
  const kinds = [
    choice('', 'All', total),
    ...sections.map(({ kind, records }) => choice(kind.plural, labelOf(kind.plural), records.length)),
  ];
  const topics = (dataset.records['topics'] ?? [])
    .map(({ id, label }) => ({ id, label: String(label) }))
    .toSorted((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1))
    .map(({ id, label }) => html`<option value="${id}">${label}</option>`);
  return html`<form id="_find" role="search" hidden>
<div class="box">
<label for="_words">Search</label>
<input id="_words" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="_keys">
<p id="_keys"><kbd>Enter</kbd> first record · <kbd>Esc</kbd> back here · “a phrase” in quotes</p>
</div>
<fieldset><legend>Kind</legend><div class="kinds">${kinds}</div></fieldset>
<div class="box"><label for="_topic">Topic</label>
<select id="_topic"><option value="">All topics</option>${topics}</select></div>
<div class="foot"><p id="_status" role="status">${total} records</p><button type="reset">Clear</button></div>
</form>`;
}

function choice(value: string, label: string, count: number): Markup {
  const checked = value === '' ? html` checked` : html``;
  return html`<label><input type="radio" name="kind" value="${value}"${checked}><span>${label} <small>${count}</small></span></label>`;
}

function sectionOf({ kind, records }: Section, dataset: Dataset): Markup {
  const articles = records.map((record) => pageRecord({ kind, record }, dataset));
  return html`<section data-kind="${kind.plural}" aria-labelledby="_${kind.plural}">
<h2 id="_${kind.plural}">${labelOf(kind.plural)}</h2>
<p class="summary">${labelOf(kind.summary)}</p>
${articles}</section>
`;
}
