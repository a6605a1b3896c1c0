import { globalOptions, optionCount, optionFlag, outputOptions } from '../command/options.ts';
import type { Dataset, Entry } from '../dataset/types.ts';
import { fieldsOfAny } from '../query/fields.ts';
import { filters } from '../query/filters/index.ts';
import { kindNamed, kindValues } from '../query/kinds.ts';
import { type Criteria, filtersFor, select } from '../query/select.ts';
import { topicsOf } from '../record/usage.ts';
import { recordKinds } from '../records/index.ts';
import type { Item, RecordKind } from '../records/types.ts';
import { answer } from '../search/answer.ts';
import { type Explanation, explain, inWords, reason } from '../search/explain.ts';
import { type OpenIndex, openIndex } from '../search/open.ts';
import type { Question } from '../search/question.ts';
import type { Hit } from '../search/search.ts';
import { spansOf } from '../search/spans.ts';
import { answerView } from '../view/answer.ts';
import { countView, pickedFields } from '../view/records.ts';
import type { Query } from '../view/types.ts';
import type { CommandBody, OptionSpec, Request } from './types.ts';

const COLUMNS = ['text', 'kind', 'tier', 'score', 'why', 'source', 'id', 'caveat'];
/** Fields that only a search gives. */
const FOUND = ['tier', 'score', 'why', 'explain'];
const SHOWN = 6;
/** A record less likely than this to answer shares a word with the question and no more. */
const NEAR = 0.01;
const NONE = 'nothing in this dataset answers that';

const own: readonly OptionSpec[] = [
  { name: 'kind', placeholder: 'kind', many: true, summary: 'only records of this kind', values: kindValues },
  { name: 'all', summary: 'weak matches as well, marked as weak' },
  { name: 'explain', summary: 'which words matched where, and through which synonym, stem or typo' },
  { name: 'limit', short: 'n', placeholder: 'number', summary: `at most so many; ${SHOWN} where it is not given` },
  { name: 'count', summary: 'only how many there are' },
];

export const search: CommandBody = {
  examples: [
    { line: 'casey {question}', does: 'a question as it comes to mind' },
    { line: "casey search '{phrase}'", does: 'a phrase: records that have it word for word come first' },
    { line: 'casey search {question} --kind figures', does: 'only the numbers' },
    { line: 'casey search {question} --explain', does: 'why each record was found' },
  ],
  options: () => [...own, ...filters, ...outputOptions(fieldsFound)],
  run: async (request, dataset, { whole, human }) => {
    const index = openIndex(dataset.searchIndex());
    const weak = optionFlag(request, 'all') ?? false;
    const kinds = request.options.get('kind')?.map(kindNamed) ?? recordKinds;
    const admits = admission(kinds, request, dataset);
    const { question, hits: all } = await answer(request.operands, index, recordKinds, weak);
    const hits = all.filter(({ record }) => admits(record.kind, record.id));
    const query = queryOf(request);
    const picked = pickedFields(request.options.get('fields'), dataset, kinds, FOUND);
    if (optionFlag(request, 'count') && hits.length > 0)
      return { view: countView(dataset, hits.length, query), notes: [] };

    const explains = optionFlag(request, 'explain') === true;
    const shown = hits.slice(0, optionCount(request, 'limit') ?? SHOWN);
    const entries = shown.flatMap(({ record }) => entryOf(record.kind, record.id, dataset));
    const view = answerView(dataset, {
      entries,
      found: shown.map((hit, at) => foundFields(hit, question, dataset, entries[at], { index, explains, whole })),
      total: hits.length,
      picked,
      columns: explains ? [...COLUMNS.slice(0, -1), 'explain', 'caveat'] : COLUMNS,
      besides: explains ? ['why', 'explain'] : ['why'],
      query,
      whole,
      spansIn: spansOf(shown, index),
      none: NONE,
    });
    if (hits.length === 0)
      return {
        view,
        notes: [
          ...(human ? [] : [NONE]),
          ...nearby((await answer(request.operands, index, recordKinds, true)).hits, dataset),
        ],
      };
    const notes = shown.length < hits.length ? [`${shown.length} of ${hits.length} shown; --limit for more`] : [];
    return { view, notes };
  },
};

function fieldsFound(dataset: Dataset): readonly string[] {
  return [...fieldsOfAny(dataset, recordKinds), ...FOUND];
}

/** A record with its kind, found without reading which kind every id is of. */
function entryOf(plural: string, id: string, dataset: Dataset): readonly Entry[] {
  const kind = recordKinds.find((known) => known.plural === plural);
  const record = dataset.get(plural, id);
  return kind === undefined || record === undefined ? [] : [{ kind, record }];
}

/** Gives the test whether a record is of the kinds that are wanted and passes every filter; a kind that lacks what a filter is on does not. */
function admission(
  kinds: readonly RecordKind[],
  { options }: Request,
  dataset: Dataset,
): (plural: string, id: string) => boolean {
  const given = filters.filter(({ name }) => options.has(name));
  const criteria: Criteria = Object.fromEntries(options);
  const admitted = new Map(
    kinds
      .filter((kind) => {
        const fitting = filtersFor(kind, dataset.fields[kind.plural] ?? []);
        return given.every((filter) => fitting.includes(filter));
      })
      .map((kind) => [
        kind.plural,
        given.length === 0 ? undefined : new Set(select(dataset, kind, criteria).map(({ id }) => id)),
      ]),
  );
  return (plural, id) => admitted.has(plural) && (admitted.get(plural)?.has(id) ?? true);
}

function foundFields(
  hit: Hit,
  question: Question,
  dataset: Dataset,
  entry: Entry | undefined,
  { index, explains, whole }: { readonly index: OpenIndex; readonly explains: boolean; readonly whole: boolean },
): Item {
  const text = entry?.record['text'] ?? entry?.kind.headline(entry.record, dataset) ?? null;
  return {
    text,
    tier: hit.tier,
    score: Math.round(hit.score * 100) / 100,
    why: reason(hit, question),
    ...(explains && { explain: explained(explain(hit, question, index), whole) }),
  };
}

/** As data where items are printed whole, else in words. */
function explained(lines: readonly Explanation[], whole: boolean): Item[string] {
  return whole ? lines.map((line) => ({ ...line })) : lines.map(inWords);
}

/** Where there is no answer: the topics of what came nearest, and what there is to be asked. */
function nearby(found: readonly Hit[], dataset: Dataset): readonly string[] {
  const near = found
    .filter(({ confidence }) => confidence >= NEAR)
    .slice(0, SHOWN)
    .flatMap(({ record }) => dataset.find(record.id) ?? []);
  const topics = [
    ...new Set(near.flatMap(({ kind, record }) => (kind.kind === 'topic' ? [record.id] : topicsOf(record)))),
  ].slice(0, 3);
  const browse =
    topics.length === 0 ? [] : [`topics near it: ${topics.join(', ')}; such as: casey findings --topic ${topics[0]}`];
  return [...browse, `it covers: ${dataset.meta.description} More: casey coverage`];
}

function queryOf({ operands, options }: Request): Query {
  const printing = ['format', 'header', ...globalOptions.map(({ name }) => name)];
  const asked = [...options].filter(([name]) => !printing.includes(name));
  return { command: 'search', words: operands.join(' '), ...Object.fromEntries(asked) };
}
