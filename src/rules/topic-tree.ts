import { everyRecord } from '../dataset/every-record.ts';
import { LIMITS } from '../limits.ts';
import { foldName } from '../text/fold.ts';
import type { Rule } from './types.ts';

export const topicTree: Rule = {
  code: 'CASEY008',
  name: 'topic-tree',
  summary: 'no topic includes itself or stands very deep, and no name leads to two topics',
  scope: 'dataset',
  check: ({ dataset }) => {
    const topics = everyRecord(dataset).filter(({ kind }) => kind.plural === 'topics');
    const broader = new Map(topics.map(({ record }) => [record.id, record['broader']]));
    const depthOf = depths(broader);
    const owners = new Map(topics.map(({ record }) => [foldName(record.id), record.id]));
    return topics.flatMap(({ record, file, at }) => {
      const depth = depthOf(record.id);
      const wrong =
        depth === 'endless'
          ? `'${record.id}' comes round to itself; expected a tree`
          : `'${record.id}' stands ${depth} topics deep; expected ${LIMITS.topicDepth} at most`;
      const loop =
        depth === 'endless' || depth > LIMITS.topicDepth ? [{ file, path: at('broader'), message: wrong }] : [];
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

/**
 * Gives for a topic how many there are from it up to the broadest, or that it comes round to itself. Each
 * topic is gone over once, however many are asked for.
 */
function depths(broader: ReadonlyMap<unknown, unknown>): (id: string) => number | 'endless' {
  const known = new Map<unknown, number | 'endless'>();
  return (id) => {
    const way = new Set<unknown>();
    let next: unknown = id;
    for (; next !== undefined && !way.has(next) && !known.has(next); next = broader.get(next)) way.add(next);
    const steps = [...way].toReversed();
    const round = way.has(next) ? steps.splice(0, steps.indexOf(next) + 1) : [];
    for (const one of round) known.set(one, 'endless');
    const above = known.get(next) ?? 0;
    for (const [index, one] of steps.entries()) known.set(one, (above === 'endless' ? 0 : above) + index + 1);
    return known.get(id) ?? 0;
  };
}
