import type { Dataset } from '../dataset/types.ts';
import type { Item } from '../records/types.ts';
import { checkers } from './checkers/index.ts';
import type { Finding, Stretch } from './checkers/types.ts';
import type { OpenDraft } from './open-draft.ts';
import { lastNotAfter } from './placed-text.ts';

/** Everything that the checkers find in a draft, in the order in which it stands there. */
export function findingsIn({ draft }: OpenDraft, dataset: Dataset): readonly Finding[] {
  const all = checkers.flatMap(({ check }) => check(draft, dataset));
  return all.toSorted((one, other) => one.start - other.start || one.end - other.end);
}

/** What was found in a draft, with its places in the file. */
export function itemsFor({ path, draft }: OpenDraft, findings: readonly Finding[], dataset: Dataset): readonly Item[] {
  const { sources } = dataset.draftTables();
  const starts = findings.length === 0 ? [] : lineStarts(draft.source);
  return findings.map((finding) => {
    const place = draft.placeOf(finding);
    const [from, to] = [pointAt(place.start, starts), pointAt(place.end, starts)];
    const [record, ...also] = finding.records;
    return {
      path,
      line: from.line,
      column: from.column,
      end_line: to.line,
      end_column: to.column,
      offset: place.start,
      length: place.end - place.start,
      kind: finding.kind,
      verdict: finding.verdict,
      severity: finding.severity,
      text: sliceOf(draft.source, place),
      expected: finding.expected ?? null,
      record: record ?? null,
      also,
      source: record === undefined ? null : (sources[record] ?? null),
      message: finding.message,
      diff: finding.diff ?? null,
    };
  });
}

/** Where lines begin. */
function lineStarts(source: string): readonly number[] {
  const starts = [0];
  const end = /\r\n|[\n\r]/g;
  while (end.test(source)) starts.push(end.lastIndex);
  return starts;
}

function pointAt(offset: number, starts: readonly number[]): { readonly line: number; readonly column: number } {
  const index = lastNotAfter(starts, offset);
  return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
}

function sliceOf(source: string, { start, end }: Stretch): string {
  return source.slice(start, end);
}
