import { everyRecord } from '../dataset/every-record.ts';
import type { Rule } from './types.ts';

export const evidenceLock: Rule = {
  code: 'CASEY016',
  name: 'evidence-lock',
  summary: 'a quote is, to the character, the one that was found in its source when evidence.lock.json was made',
  scope: 'proof',
  check: ({ dataset, sha256 }) => {
    const { lock } = dataset;
    if (lock === undefined || sha256 === undefined) return [];
    const remedy = 'look it up in its source again, then run `npm run data:lock`';
    const quotes = everyRecord(dataset).filter(({ kind }) => kind.plural === 'quotes');
    const unlike = quotes.flatMap(({ record, file, at }) => {
      const locked = Object.hasOwn(lock.quotes, record.id) ? lock.quotes[record.id] : undefined;
      const text = String(record['text']);
      const same = locked !== undefined && locked.exact === text && locked.sha256 === sha256(text);
      const where = Array.isArray(record['evidence']) ? record['evidence'][0]?.source : undefined;
      if (same && locked.source === where) return [];
      const what = locked === undefined ? 'is not in the lock' : 'is not what the lock holds';
      return [{ file, path: at('text'), message: `'${record.id}' ${what}; ${remedy}` }];
    });
    const known = new Set(quotes.map(({ record }) => record.id));
    const lost = Object.keys(lock.quotes).filter((id) => !known.has(id));
    return [
      ...unlike,
      ...lost.map((id) => ({
        file: 'evidence.lock.json',
        path: [],
        message: `'${id}' is no quote any more; run \`npm run data:lock\``,
      })),
    ];
  },
};
