import { everyRecord } from '../dataset/every-record.ts';
import { type Reference, referencesOf } from '../dataset/references.ts';
import { didYouMean } from '../query/suggest.ts';
import { recordKinds } from '../records/index.ts';
import type { Rule } from './types.ts';

/** For how many wrong ids it is said what may have been meant: each is held against all others. */
const SUGGESTED = 100;

export const references: Rule = {
  code: 'CASEY004',
  name: 'references',
  summary: 'an id that a record refers to exists, and is of a kind that fits there',
  scope: 'dataset',
  check: ({ dataset }) => {
    const places = everyRecord(dataset);
    const plurals = new Map(places.map(({ kind, record }) => [record.id, kind.plural]));
    const empty = new Set(
      recordKinds.map(({ plural }) => plural).filter((plural) => !places.some(({ kind }) => kind.plural === plural)),
    );
    const unheld = places.flatMap(({ record, file, at }) =>
      referencesOf(record)
        .filter(({ id, kinds }) => !fits(plurals.get(id), kinds))
        .map(({ path, id, kinds }) => ({ file, path: at(...path), id, kinds })),
    );
    // Where a whole file is missing, that is the one problem, and not each id that leads into it.
    const [absent, broken] = [unheld.filter(leadsNowhere), unheld.filter((reference) => !leadsNowhere(reference))];
    const files = [...new Set(absent.map(({ kinds }) => namesOf(kinds)))].map((name) => {
      const count = absent.filter(({ kinds }) => namesOf(kinds) === name).length;
      return {
        file: 'dataset.yaml',
        path: [],
        message: `no ${name}, or nothing in it; expected records, for ${count} references lead there`,
      };
    });
    const wrong = broken.map(({ file, path, id, kinds }, index) => {
      const known = index < SUGGESTED ? [...plurals].filter(([, plural]) => fits(plural, kinds)) : [];
      const meant = didYouMean(
        id,
        known.map(([name]) => name),
      );
      return { file, path, message: `'${id}' is no id from ${namesOf(kinds)}${meant}` };
    });
    const lost = dataset.retired.flatMap(({ successor }, index) =>
      successor === undefined || plurals.has(successor)
        ? []
        : [{ file: 'retired.yaml', path: [index, 'successor'], message: `'${successor}' is no id of a record` }],
    );
    const unsaid = (dataset.meta.overview ?? []).flatMap((id, index) =>
      plurals.has(id)
        ? []
        : [{ file: 'dataset.yaml', path: ['overview', index], message: `'${id}' is no id of a record` }],
    );
    return [...files, ...wrong, ...lost, ...unsaid];

    function leadsNowhere({ kinds }: { readonly kinds: Reference['kinds'] }): boolean {
      return kinds !== 'any' && kinds.every((kind) => empty.has(kind));
    }
  },
};

function fits(plural: string | undefined, kinds: Reference['kinds']): boolean {
  return plural !== undefined && (kinds === 'any' || kinds.includes(plural));
}

function namesOf(kinds: Reference['kinds']): string {
  return kinds === 'any' ? 'any file' : kinds.map((kind) => `${kind}.yaml`).join(' or ');
}
