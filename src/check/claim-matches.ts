import type { Dataset } from '../dataset/types.ts';
import type { Draft, Finding } from './checkers/types.ts';
import { type Read, type ReadyCue, readDraft, tightest } from './cues.ts';
import { denies } from './denial.ts';
import type { Hit } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** How far apart the words of a cue may lie where it does not say. */
const NEAR = 24;
/** From this many words on, a quotation is more than a term in quotation marks. */
const LONG_QUOTATION = 6;

/** A claim found in a draft, with the record that it goes against. */
export type ClaimMatch = Finding & { readonly kind: 'claim'; readonly related: readonly string[] };

/** The claims of a draft that are wrong or contested, by their cues alone. */
export function claimMatches(draft: Draft, dataset: Dataset): readonly ClaimMatch[] {
  return readDraft(draft, dataset).flatMap((read) => {
    const found = read.cues.filter(isClaim).flatMap((cue) => matchOf(cue, read) ?? []);
    return found.filter((match, index) => found.findIndex((other) => overlap(match, other)) === index);
  });
}

function isClaim({ plural, cue, record }: ReadyCue): boolean {
  const numbered = plural === 'figures' || cue.values !== undefined || cue.date !== undefined;
  return plural === 'myths' || (!numbered && (cue.verdict === 'contested' || record['contested'] !== undefined));
}

function matchOf(ready: ReadyCue, { sentence, hits }: Read): ClaimMatch | undefined {
  if (sentence.question) return undefined;
  const { close } = ready.cue;
  if (close !== undefined && tightest(ready.all.slice(0, 2), hits, close) === undefined) return undefined;
  const hit = tightest(ready.all, hits, ready.cue.near ?? NEAR);
  const first = hit && sentence.words[hit.from];
  const last = hit && sentence.words[hit.to - 1];
  if (hit === undefined || first === undefined || last === undefined) return undefined;
  if (isQuoted(sentence, hit)) return undefined;
  if (denies(sentence, hit)) return undefined;
  const place = { kind: 'claim', start: first.start, end: last.end, records: [ready.record.id] } as const;
  const related = [ready.record.id, ...strings(ready.record['related'])];
  if (ready.plural === 'myths') {
    const instead = String(ready.record['instead']);
    const message = `this is often said and wrong: ${instead}`;
    return { ...place, verdict: 'myth', severity: 'error', expected: instead, message, related };
  }
  const why = ready.cue.why ?? String(ready.record['contested'] ?? ready.record['note'] ?? '');
  const message = `sources differ, so say whose account it is: ${why}`;
  return { ...place, verdict: 'contested', severity: 'warning', message, related };
}

/** Whether most of a claim stands in a quotation: somebody's own words are judged as such. */
function isQuoted({ words }: Sentence, { from, to }: Hit): boolean {
  const first = words[from]?.quotation ?? 0;
  if (first !== 0 && first === words[to - 1]?.quotation) return true;
  const long = words.slice(from, to).filter(({ quotation }) => {
    return quotation !== 0 && words.filter((word) => word.quotation === quotation).length >= LONG_QUOTATION;
  });
  return 2 * long.length > to - from;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Whether two findings have a place in common. */
export function overlap(
  one: { readonly start: number; readonly end: number },
  other: { readonly start: number; readonly end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}
