import type { Command, CommandBody, OptionSpec, Request } from '../commands/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { fieldsOf } from '../query/fields.ts';
import { dateOf } from '../query/period.ts';
import { type Criteria, filtersFor, select } from '../query/select.ts';
import { recordKinds } from '../records/index.ts';
import type { RecordKind } from '../records/types.ts';
import { countView, pickedFields, recordView } from '../view/records.ts';
import type { Query } from '../view/types.ts';
import { chartOf, chartOptions, chartPrinter } from './chart.ts';
import { listOptions, optionCount, optionFlag, optionValue, outputOptions } from './options.ts';

/** Makes the command that lists a kind: its name is the kind's plural, its filters those that fit. */
export function listCommand(kind: RecordKind): Command {
  return { name: kind.plural, summary: kind.summary, load: () => listBody(kind) };
}

function listBody(kind: RecordKind): CommandBody {
  return {
    examples: kind.examples,
    options: (dataset) => optionsFor(kind, dataset),
    printer: (request) => chartPrinter(kind, request),
    run: async (request, dataset, { whole }) => {
      const criteria: Criteria = Object.fromEntries(request.options);
      const found = select(dataset, kind, criteria, optionValue(request, 'sort'));
      const chart = optionFlag(request, 'chart') ? await chartOf(kind, found) : undefined;
      const records = chart?.records ?? found;
      const picked = pickedFields(request.options.get('fields'), dataset, [kind]);
      const limit = optionCount(request, 'limit');
      const query = { ...queryOf(kind, request, dataset), ...(limit !== undefined && { limit }) };
      const notes = [
        ...undated(dataset, kind, criteria),
        ...(found.length === 0 ? missed(dataset, kind, criteria) : []),
      ];
      if (optionFlag(request, 'count')) {
        const flagged = records.filter(({ caveat }) => caveat !== null).length;
        const warning = flagged === 0 || !kind.columns.includes('caveat') ? [] : [`${flagged} of them with a caveat`];
        return { view: countView(dataset, records.length, query), notes: [...notes, ...warning] };
      }

      const shown = records.slice(0, limit);
      if (shown.length < records.length) notes.push(`${shown.length} of ${records.length} shown`);
      notes.push(...(chart?.notes ?? []));
      const entries = shown.map((record) => ({ kind, record }));
      const parts = {
        layout: 'list',
        entries,
        total: records.length,
        picked,
        columns: kind.columns,
        query,
        whole,
      } as const;
      const view = chart?.view(dataset, parts) ?? recordView(dataset, parts);
      return { view, notes };
    },
  };
}

/** Says that nothing was found, and where else the words are, where words were looked for. */
function missed(dataset: Dataset, kind: RecordKind, { contains }: Criteria): readonly string[] {
  const none = `no ${kind.plural} in this dataset match, which does not mean that there are none`;
  if (contains === undefined) return [none];
  const elsewhere = recordKinds
    .map((other) => ({ plural: other.plural, count: select(dataset, other, { contains }).length }))
    .filter(({ plural, count }) => plural !== kind.plural && count > 0)
    .map(({ plural, count }) => `${count} in ${plural}`);
  const words = contains.join(' ');
  return elsewhere.length === 0
    ? [none, `to search for it in other words: casey ${words}`]
    : [none, `'${words}' is to be found elsewhere: ${elsewhere.join(', ')}`];
}

/** Says how many records a filter by date left out because their date is not known. */
function undated(dataset: Dataset, kind: RecordKind, { since, until, ...rest }: Criteria): readonly string[] {
  if (since === undefined && until === undefined) return [];
  const count = select(dataset, kind, rest).filter((record) => dateOf(record) === undefined).length;
  return count === 0 ? [] : [`left out because their date is not known: ${count}`];
}

function optionsFor(kind: RecordKind, dataset: Dataset): readonly OptionSpec[] {
  const fields = (from: Dataset) => fieldsOf(from, kind);
  return [
    ...filtersFor(kind, dataset.fields[kind.plural] ?? []),
    ...listOptions(fields),
    ...chartOptions(kind),
    ...outputOptions(fields),
  ];
}

/** What was asked, as JSON reports it: all options but those that say how to print. */
function queryOf(kind: RecordKind, { options }: Request, dataset: Dataset): Query {
  const asked = optionsFor(kind, dataset).flatMap(({ name, many, placeholder }) => {
    const values = options.get(name);
    if (values === undefined || name === 'format' || name === 'header') return [];
    return [[name, placeholder === undefined ? true : many ? values : (values[0] ?? '')] as const];
  });
  return { command: kind.plural, ...Object.fromEntries(asked) };
}
