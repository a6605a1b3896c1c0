import type { CaseyRecord } from '../records/types.ts';

export type Sources = ReadonlyMap<string, CaseyRecord>;

/**
 * Derives how well a record is supported: contested where it says so, corroborated by two
 * independent sources or more, else single-source. Sources that repeat the same origin count as
 * one, and a source of no reliability counts for nothing. Where sources are independent but for the
 * one thing that a record tells, the record says so and is single-source.
 */
export function confidenceOf(record: CaseyRecord, sources: Sources): 'contested' | 'corroborated' | 'single-source' {
  if (record['contested'] !== undefined) return 'contested';
  if (record['one_origin'] !== undefined || isOnePersonsWord(record)) return 'single-source';
  return independentSources(sourceIds(record['evidence']), sources) > 1 ? 'corroborated' : 'single-source';
}

/** What somebody told the review is that person's word, however many papers print it. */
function isOnePersonsWord(record: CaseyRecord): boolean {
  return record['voice'] === 'quoted-officer' || record['voice'] === 'quoted-public';
}

function sourceIds(evidence: unknown): readonly string[] {
  return Array.isArray(evidence) ? evidence.map((entry) => String(entry.source)) : [];
}

/** Counts groups of sources that share no origin with one another. */
function independentSources(ids: readonly string[], sources: Sources): number {
  let groups: ReadonlySet<string>[] = [];
  for (const id of new Set(ids)) {
    if (sources.get(id)?.['reliability'] === 'none') continue;
    const origins = originsOf(id, sources);
    const shared = groups.filter((group) => [...origins].some((origin) => group.has(origin)));
    const merged = new Set([...origins, ...shared.flatMap((group) => [...group])]);
    groups = [...groups.filter((group) => !shared.includes(group)), merged];
  }
  return groups.length;
}

/** What a source goes back to in the end; of sources that go back to one another, all of them. */
function originsOf(id: string, sources: Sources): ReadonlySet<string> {
  const origins = new Set<string>();
  const seen = new Set([id]);
  for (const one of seen) {
    const parents = sources.get(one)?.['derived_from'];
    if (!Array.isArray(parents)) origins.add(one);
    else for (const parent of parents) seen.add(String(parent));
  }
  return origins.size === 0 ? seen : origins;
}
