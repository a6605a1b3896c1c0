import { kindsNamedBy } from '../dataset/references.ts';
import type { Dataset, Entry } from '../dataset/types.ts';
import type { Item, Json } from '../records/types.ts';
import { iriOf, OWN } from './linked-context.ts';
import { linkedKind, linkedSource } from './linked-kinds.ts';

/** Fields that the rest of the file says. */
const PASSED_OVER = new Set(['kind', 'source', 'used_by', 'counts']);

/** What a node says where the record does not say it under one term: the fields that it says, and how. */
interface Special {
  readonly says: readonly string[];
  readonly node: Item;
}

/**
 * Gives a record as a linked thing: what schema.org has terms for under those, all else under its own
 * name. A quotation that a source reworded is none, but a work whose text says what it is.
 */
export function linkedNode({ kind, record }: Entry, dataset: Dataset): Item {
  const { type, terms } = linkedKind(kind.plural);
  const special = specialOf({ kind, record }, dataset);
  const fields = Object.entries(record).filter(
    ([field, value]) =>
      value !== undefined && value !== null && !PASSED_OVER.has(field) && !special.says.includes(field),
  );
  return {
    '@id': iriOf(dataset, record.id),
    '@type': type,
    ...Object.fromEntries(
      fields.map(([field, value = null]) => [terms[field] ?? `${OWN}${field}`, linked(field, value, dataset)]),
    ),
    ...special.node,
  };
}

/** A value with each id in it turned into the name of what it leads to. */
function linked(field: string, value: Json, dataset: Dataset): Json {
  if (Array.isArray(value)) return value.map((member: Json) => linked(field, member, dataset));
  if (typeof value === 'string' && kindsNamedBy(field) !== undefined) return { '@id': iriOf(dataset, value) };
  if (typeof value !== 'object' || value === null) return value;
  if ('source' in value) return cited(value, dataset);
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [`${OWN}${key}`, linked(key, member, dataset)]),
  );
}

/** A piece of evidence: the source, or the place in it where one is known. */
function cited(evidence: { readonly [key: string]: Json }, dataset: Dataset): Json {
  const source = { '@id': iriOf(dataset, String(evidence['source'])) };
  const { locator } = evidence;
  if (typeof locator !== 'object' || locator === null) return source;
  const places = Object.entries(locator).map(([label, place]) => [
    label === 'page' ? 'pagination' : `${OWN}${label}`,
    place,
  ]);
  return { '@type': 'CreativeWork', isPartOf: source, ...Object.fromEntries(places) };
}

function specialOf(entry: Entry, dataset: Dataset): Special {
  const { kind, record } = entry;
  switch (kind.plural) {
    case 'figures':
      return measured(record);
    case 'quotes':
      return record['fidelity'] === 'verbatim'
        ? { says: [], node: {} }
        : { says: ['text'], node: { '@type': 'CreativeWork', text: kind.headline(record, dataset) } };
    case 'sources':
      return published(record);
    default:
      return { says: [], node: {} };
  }
}

/** A figure's number, with what it counts and how exact it is. */
function measured(figure: Item): Special {
  const terms = {
    base: 'name',
    printed: 'description',
    value: 'value',
    low: 'minValue',
    high: 'maxValue',
    unit: 'unitText',
    qualifier: `${OWN}qualifier`,
    comparator: `${OWN}comparator`,
    period: `${OWN}period`,
  };
  return { says: Object.keys(terms), node: { mainEntity: { '@type': 'PropertyValue', ...renamed(figure, terms) } } };
}

/** Who wrote and published a source, and where it appeared. */
function published(source: Item): Special {
  const authors = source['author'];
  const container = source['container-title'];
  return {
    says: ['type', 'author', 'publisher', 'container-title'],
    node: {
      '@type': linkedSource(String(source['type'])),
      [`${OWN}type`]: source['type'],
      ...(Array.isArray(authors) && { author: authors.map(author) }),
      publisher: { '@type': 'Organization', name: source['publisher'] ?? null },
      ...(container !== undefined && { isPartOf: { '@type': 'CreativeWork', name: container } }),
    },
  };
}

/** A CSL name; of one that is not split it is not known whether a person or a body bears it. */
function author(name: Item): Json {
  const { literal } = name;
  if (literal !== undefined) return { name: literal };
  return { '@type': 'Person', ...renamed(name, { family: 'familyName', given: 'givenName' }) };
}

function renamed(item: Item, terms: { readonly [field: string]: string }): { readonly [term: string]: Json } {
  return Object.fromEntries(
    Object.entries(terms).flatMap(([field, term]) => {
      const value = item[field];
      return value === undefined || value === null ? [] : [[term, value] as const];
    }),
  );
}
