import { everyRecord, type Place } from '../dataset/every-record.ts';
import { stopWords } from '../search/stop-words.ts';
import { termOf, tokensOf } from '../search/tokens.ts';
import { fold } from '../text/fold.ts';
import type { Finding, Rule } from './types.ts';

const FEWEST = 3;
const MOST = 6;

export const asksApart: Rule = {
  code: 'CASEY019',
  name: 'asks-apart',
  summary: `every record has ${FEWEST} to ${MOST} ways of asking for it, each its own, half of whose words the record does not use`,
  scope: 'house',
  check: ({ dataset }) => {
    const owners = new Map<string, string>();
    return everyRecord(dataset).flatMap((place) => {
      const asks = dataset.asks[place.record.id] ?? [];
      const count =
        asks.length >= FEWEST && asks.length <= MOST
          ? []
          : [
              found(
                place,
                'id',
                `'${place.record.id}' has ${asks.length} ways of asking for it; expected ${FEWEST} to ${MOST}`,
              ),
            ];
      const own = ownTerms(place);
      return [
        ...count,
        ...asks.flatMap((ask, index) =>
          faultOf(ask, own, owners, place).map((fault) => found(place, 'asks', fault, index)),
        ),
      ];
    });
  },
};

function found({ file, at }: Place, field: string, message: string, index?: number): Finding {
  return { file, path: index === undefined ? at(field) : at(field, index), message };
}

function faultOf(
  ask: string,
  own: ReadonlySet<string>,
  owners: Map<string, string>,
  { record }: Place,
): readonly string[] {
  const owner = owners.get(fold(ask)) ?? record.id;
  owners.set(fold(ask), owner);
  if (owner !== record.id) return [`'${ask}' asks for '${owner}' already; expected a way of asking of its own`];
  const terms = [...contentTerms(ask)];
  const fresh = terms.filter((term) => !own.has(term)).length;
  return fresh * 2 >= terms.length && fresh > 0
    ? []
    : [`'${ask}' has the record's own words; expected other words in half of it or more`];
}

/** The terms of what a record says, its notes left out. */
function ownTerms({ kind, record }: Place): ReadonlySet<string> {
  const texts = [...kind.searched.main, ...kind.searched.detail].flatMap((field) => record[field] ?? []);
  return new Set(texts.filter((text) => typeof text === 'string').flatMap((text) => [...contentTerms(text)]));
}

function contentTerms(text: string): ReadonlySet<string> {
  return new Set(
    tokensOf(text)
      .filter((token) => !stopWords.has(token))
      .map(termOf),
  );
}
