import type { Dataset, Entry } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { didYouMean } from '../query/suggest.ts';
import { reliabilities } from '../record/schema.ts';
import type { CaseyRecord, Json } from '../records/types.ts';
import { type Locator, locatorsOf, statedPlace } from './locator.ts';
import { type Original, originalOf } from './original.ts';

/** A source to cite, and what for. */
export interface Cited {
  readonly source: CaseyRecord;
  readonly places: readonly Locator[];
  /** What was asked for; absent where that was the source itself. */
  readonly of?: Entry;
  /** Whose statement it is, where the source only reports it. */
  readonly original?: Original | undefined;
}

/** Which of a record's sources are wanted: the strongest, a named one, or all. */
export interface Wanted {
  readonly source: string | undefined;
  readonly all: boolean;
}

/**
 * Gives the sources to cite for a record or a source.
 * @throws CaseyError where it has none, or not the one that is wanted
 */
export function citedFor(entry: Entry, { source, all }: Wanted, dataset: Dataset): readonly Cited[] {
  const { kind, record } = entry;
  if (kind.plural === 'sources') return [{ source: record, places: [] }];
  const known = evidenceOf(record).flatMap(({ id, locator }) => {
    const found = dataset.get('sources', id);
    return found === undefined ? [] : [{ source: found, locator }];
  });
  if (known.length === 0)
    throw usageError(`'${record.id}' is a ${kind.kind}: it has no source to cite`, 'see: casey cite --help');
  const ids = known.map(({ source }) => source.id);
  if (source !== undefined && !ids.includes(source)) {
    throw usageError(
      `'${source}' is no source of '${record.id}'${didYouMean(source, ids)}`,
      `its sources: ${ids.join(', ')}`,
    );
  }
  const named = known.filter((one) => one.source.id === source);
  const strongest = known.toSorted((a, b) => rank(a.source) - rank(b.source)).slice(0, 1);
  const chosen = source !== undefined ? named : all ? known : strongest;
  return chosen.map((one) => {
    const original = originalOf(record, one.source, dataset);
    return { source: one.source, places: placesIn(record, one.source, one.locator), of: entry, original };
  });
}

/** Where in the source; the place in a report is one in the source where the source is that report. */
function placesIn(record: CaseyRecord, source: CaseyRecord, locator: Json | undefined): readonly Locator[] {
  const places = locatorsOf(locator);
  const stated = record['in_report'];
  const itself = source['is_report'] !== undefined && source['is_report'] === record['report'];
  return places.length === 0 && itself && typeof stated === 'string' ? statedPlace(stated) : places;
}

function evidenceOf(record: CaseyRecord): readonly { readonly id: string; readonly locator: Json | undefined }[] {
  const evidence = record['evidence'];
  return Array.isArray(evidence) ? evidence.map(({ source, locator }) => ({ id: String(source), locator })) : [];
}

function rank(source: CaseyRecord): number {
  return reliabilities.map(String).indexOf(String(source['reliability']));
}
