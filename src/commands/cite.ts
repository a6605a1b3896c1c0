import { type Cited, citedFor } from '../citation/cited.ts';
import { listFileEntries, listSources } from '../citation/list.ts';
import { unmarked } from '../citation/marked.ts';
import { type Block, blocksOf } from '../citation/page.ts';
import { codeIn, type Form, forms, html, rendered } from '../citation/render.ts';
import { workOf } from '../citation/work.ts';
import { citationStyles } from '../citations/index.ts';
import { plain } from '../citations/plain.ts';
import type { CitationStyle } from '../citations/types.ts';
import { copyOption, optionFlag, optionValue } from '../command/options.ts';
import type { Dataset } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { idValues, lookUpAll, lookUpValues } from '../query/lookup.ts';
import { checkDate } from '../query/period.ts';
import { choices } from '../query/values.ts';
import type { Item } from '../records/types.ts';
import { documentView, plainView } from '../view/plain.ts';
import type { Query } from '../view/types.ts';
import type { CommandBody, OptionSpec, Request } from './types.ts';

const COLUMNS = ['style', 'sources', 'records', 'text', 'beside', 'html', 'caveat'];

const ways = [...forms, 'json'];

const options: readonly OptionSpec[] = [
  { name: 'style', short: 's', placeholder: 'style', summary: 'in this style', values: citationStyles },
  {
    name: 'source',
    placeholder: 'id',
    summary: 'from this source of a record; without it, from the most reliable',
    values: idValues('sources'),
  },
  { name: 'all-sources', summary: 'from all sources of a record' },
  { name: 'accessed', placeholder: 'date', summary: 'when you read the sources, for styles that say so' },
  { name: 'format', short: 'f', placeholder: 'format', summary: 'how to print it', values: choices(ways) },
  copyOption,
];

export const cite: CommandBody = {
  examples: [
    { line: 'casey cite {id}', does: 'what it says, who says it, and where' },
    { line: 'casey cite {quote} --style oscola', does: 'a footnote' },
    { line: 'casey cite {id} {quote} --style apa --format markdown', does: 'a list of references, each source once' },
    { line: 'casey cite {source} --style bibtex', does: 'for a reference manager' },
  ],
  options: () => options,
  operandValues: [lookUpValues],
  formats: ways,
  run: (request, dataset) => {
    const style = styleOf(request);
    const { found, notes } = lookUpAll(dataset, request.operands);
    const wanted = { source: optionValue(request, 'source'), all: optionFlag(request, 'all-sources') ?? false };
    if (wanted.source !== undefined && wanted.all)
      throw usageError("'--source' and '--all-sources' exclude each other");
    const cited = found.flatMap((entry) => citedFor(entry, wanted, dataset));
    const accessed = optionValue(request, 'accessed');
    if (accessed !== undefined) checkDate(accessed);
    const setting = { dataset, accessed };
    const query = { command: 'cite', ids: request.operands, style: style.name };
    const said = [...notes, ...caveats(cited), ...unread(cited, style, accessed)];
    const copies = optionFlag(request, 'copy') ?? false;
    if (optionValue(request, 'format') === 'json') {
      const items = itemsOf(cited, style, setting);
      return {
        view: plainView(dataset, { layout: 'list', items, columns: COLUMNS, picked: undefined, query }),
        notes: said,
        copies,
      };
    }
    const form = formOf(request);
    const text = textOf(cited, style, form, setting);
    const toRead = form === 'text' && style.writes === 'prose' && style.code !== true;
    return { view: documentView(dataset, text, query satisfies Query, toRead), notes: said, copies };
  },
};

interface Setting {
  readonly dataset: Dataset;
  readonly accessed: string | undefined;
}

function styleOf(request: Request): CitationStyle {
  const asked = optionValue(request, 'style');
  return citationStyles.find(({ name }) => name === asked) ?? plain;
}

function formOf(request: Request): Form {
  const asked = optionValue(request, 'format');
  return forms.find((form) => form === asked) ?? 'text';
}

function textOf(cited: readonly Cited[], style: CitationStyle, form: Form, setting: Setting): string {
  if (style.writes === 'file') return codeIn(form, style.file(listFileEntries(cited, style, plain, setting)));
  return rendered(blocksOf(listSources(cited, style, setting), style, setting.dataset), form, style.code ?? false);
}

function itemsOf(cited: readonly Cited[], style: CitationStyle, setting: Setting): readonly Item[] {
  const caveatOf = (sources: readonly string[], records: readonly string[]) => {
    const own = cited.filter(
      ({ source, of }) => sources.includes(source.id) && (of === undefined || records.includes(of.record.id)),
    );
    return caveats(own).join('; ') || null;
  };
  if (style.writes === 'prose') {
    return blocksOf(listSources(cited, style, setting), style, setting.dataset).map((block) => ({
      style: style.name,
      ...partsOf(block),
      caveat: caveatOf(block.sources, block.records),
    }));
  }
  return listFileEntries(cited, style, plain, setting).map((entry) => {
    const group = cited.filter(({ source }) => source.id === entry.work.id);
    const records = group.flatMap(({ of }) => of?.record.id ?? []);
    return {
      style: style.name,
      sources: [entry.work.id],
      records,
      text: style.file([entry]),
      caveat: caveatOf([entry.work.id], records),
    };
  });
}

function partsOf({ text, beside, sources, records }: Block): Item {
  return {
    sources,
    records,
    text: unmarked(text),
    beside: beside.map((line) => ({ label: line.label, text: unmarked(line.text) })),
    html: html(text),
  };
}

/** What must not be missed of what is cited, once each. */
function caveats(cited: readonly Cited[]): readonly string[] {
  const said = cited.flatMap(({ source, of }) =>
    [source, ...(of === undefined ? [] : [of.record])].flatMap(({ id, caveat }) =>
      typeof caveat === 'string' ? [`'${id}': ${caveat}`] : [],
    ),
  );
  return [...new Set(said)];
}

/** Says that the style asks for a date of access and that none is known. */
function unread(cited: readonly Cited[], style: CitationStyle, given: string | undefined): readonly string[] {
  const works = cited.map(({ source }) => workOf(source, [], given));
  const wanting = works.some(
    (work) => work.url !== undefined && work.accessed === undefined && style.wantsAccess(work),
  );
  return wanting ? [`${style.name} wants the date of access, which is not known here: --accessed DATE adds yours`] : [];
}
