import { outputOptions } from '../command/options.ts';
import type { Dataset } from '../dataset/types.ts';
import { usage, withNarrower } from '../record/usage.ts';
import { recordKinds } from '../records/index.ts';
import type { Item } from '../records/types.ts';
import { plainView } from '../view/plain.ts';
import type { CommandBody } from './types.ts';

const COLUMNS = ['by', 'value', 'records'];
/** The fields by whose values records are counted. */
const COUNTED = ['report', 'voice', 'confidence', 'fidelity'];

export const coverage: CommandBody = {
  examples: [
    { line: 'casey coverage', does: 'what is in, what is not, and how much there is' },
    { line: 'casey coverage --format json', does: 'for a script' },
  ],
  options: () => outputOptions(() => COLUMNS),
  run: (request, dataset) => {
    const { included, excluded } = dataset.meta.coverage;
    const items: readonly Item[] = [
      ...included.map((value) => ({ by: 'holds', value, records: null })),
      ...excluded.map((value) => ({ by: 'does not hold', value, records: null })),
      ...recordKinds.map(({ plural }) => ({
        by: 'kind',
        value: plural,
        records: dataset.records[plural]?.length ?? 0,
      })),
      ...COUNTED.flatMap((field) => countedBy(field, dataset)),
      ...countedByTopic(dataset),
    ];
    const picked = request.options.get('fields');
    return {
      view: plainView(dataset, { layout: 'list', items, columns: COLUMNS, picked, query: { command: 'coverage' } }),
      notes: [],
    };
  },
};

function countedBy(field: string, dataset: Dataset): readonly Item[] {
  const counts = new Map<string, number>();
  for (const value of Object.values(dataset.records)
    .flat()
    .flatMap((record) => record[field] ?? [])) {
    counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([value, records]) => ({ by: field, value, records }));
}

/** Of each topic, with those narrower than it, how many records have it: what its list and `--topic` find. */
function countedByTopic(dataset: Dataset): readonly Item[] {
  const topics = dataset.records['topics'] ?? [];
  return topics
    .map(({ id }) => {
      const used = Object.values(usage(withNarrower(id, dataset), dataset)).flat();
      return { by: 'topic', value: id, records: used.length };
    })
    .toSorted((one, other) => other.records - one.records);
}
