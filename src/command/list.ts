import type { Command, OptionSpec, Request } from '../commands/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { filtersFor, select } from '../query/select.ts';
import type { RecordKind } from '../records/types.ts';
import { countView, pickedFields, recordView } from '../view/records.ts';
import type { Query } from '../view/types.ts';
import { listOptions, optionCount, optionFlag, optionValue, outputOptions } from './options.ts';

/** Makes the command that lists a kind: its name is the kind's plural, its filters those that fit. */
export function listCommand(kind: RecordKind): Command {
  return {
    name: kind.plural,
    summary: kind.summary,
    examples: kind.examples,
    options: (dataset) => optionsFor(kind, dataset),
    run: (request, dataset) => {
      const criteria = Object.fromEntries(request.options);
      const records = select(dataset, kind, criteria, optionValue(request, 'sort'));
      const picked = pickedFields(request.options.get('fields'), dataset, [kind]);
      const query = queryOf(kind, request, dataset);
      const notes =
        records.length === 0
          ? [`no ${kind.plural} in this dataset match; that says nothing of what it does not hold`]
          : [];
      if (optionFlag(request, 'count')) return { view: countView(dataset, records.length, query), notes };

      const shown = records.slice(0, optionCount(request, 'limit'));
      if (shown.length < records.length) notes.push(`${shown.length} of ${records.length} shown`);
      const entries = shown.map((record) => ({ kind, record }));
      const parts = { layout: 'list', entries, total: records.length, picked, columns: kind.columns, query } as const;
      return { view: recordView(dataset, parts), notes };
    },
  };
}

function optionsFor(kind: RecordKind, dataset: Dataset): readonly OptionSpec[] {
  return [...filtersFor(kind, dataset.fields[kind.plural] ?? []), ...listOptions, ...outputOptions];
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
