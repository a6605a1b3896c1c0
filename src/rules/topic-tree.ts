import { everyRecord } from '../dataset/every-record.ts';
import { foldName } from '../text/fold.ts';
import type { Rule } from './types.ts';

export const topicTree: Rule = {
  code: 'CASEY008',
  name: 'topic-tree',
  summary: 'no topic includes itself, and no name leads to two topics',
  scope: 'dataset',
  check: ({ dataset }) => {
    const topics = everyRecord(dataset).filter(({ kind }) => kind.plural === 'topics');
    const broader = new Map(topics.map(({ record }) => [record.id, record['broader']]));
    const owners = new Map(topics.map(({ record }) => [foldName(record.id), record.id]));
    return topics.flatMap(({ record, file, at }) => {
      const loop = comesRound(record.id, broader)
        ? [{ file, path: at('broader'), message: `'${record.id}' comes round to itself; expected a tree` }]
        : [];
      const aliases = Array.isArray(record['aliases']) ? record['aliases'].map(String) : [];
      const names = [
        ...aliases.map((name, index) => ({ name, path: at('aliases', index) })),
        { name: String(record['label']), path: at('label') },
      ];
      const shared = names.flatMap(({ name, path }) => {
        const owner = owners.get(foldName(name)) ?? record.id;
        owners.set(foldName(name), owner);
        return owner === record.id
          ? []
          : [{ file, path, message: `'${name}' leads to '${owner}' already; expected a name of its own` }];
      });
      return [...loop, ...shared];
    });
  },
};

function comesRound(id: string, broader: ReadonlyMap<unknown, unknown>): boolean {
  const seen = new Set<unknown>();
  for (let next = broader.get(id); next !== undefined && !seen.has(next); next = broader.get(next)) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}
