import type { Finding } from './checkers/types.ts';
import type { ReadyCue } from './cue-table.ts';
import { type Read, readDraft } from './cues.ts';
import { denies, isForewarned, isTakenBack } from './denial.ts';
import { overlap } from './overlaps.ts';
import { perDraft } from './per-draft.ts';
import { type Hit, hitsOf, hitsOfAll } from './phrases.ts';
import type { Sentence, Word } from './sentences.ts';
import { tightest } from './tightest.ts';

/** How far apart the words of a cue may lie where it does not say. */
const NEAR = 24;
/** The most words of a term in quotation marks. */
const TERM = 5;
/** From this many words on, a quotation is more than a term in quotation marks. */
const LONG_QUOTATION = 6;

/** A claim found in a draft, with the record that it goes against. */
export type ClaimMatch = Finding & { readonly kind: 'claim' };

/** The claims of a draft that are wrong or contested, by their cues alone. */
export const claimMatches = perDraft((draft, dataset): readonly ClaimMatch[] =>
  readDraft(draft, dataset).flatMap((read) => {
    const found = read.cues.flatMap((cue) => matchOf(cue, read) ?? []);
    return found.filter((match, index) => found.findIndex((other) => overlap(match, other)) === index);
  }),
);

function matchOf(ready: ReadyCue, { sentence, hits, before, after, away }: Read): ClaimMatch | undefined {
  const { id, claim, close, near = NEAR, why = '', instead = '' } = ready;
  if (claim === undefined || sentence.question) return undefined;
  // What “it” did in a sentence on another place is not what the dataset's “it” did.
  if (away && ready.context.length > 0 && hitsOf(ready.context, hits).length === 0) return undefined;
  if (close !== undefined && tightest(ready.all.slice(0, 2), hits, close) === undefined) return undefined;
  const hit = tightest(ready.all, hits, near);
  const first = hit && sentence.words[hit.from];
  const last = hit && sentence.words[hit.to - 1];
  if (hit === undefined || first === undefined || last === undefined) return undefined;
  if (isQuoted(sentence, hit)) return undefined;
  if (denies(sentence, hit, hitsOfAll(ready.all, hits)) || isForewarned(before) || isTakenBack(after)) return undefined;
  const [kind, start, end, records] = ['claim', first.start, last.end, [id]] as const;
  if (claim === 'myth') {
    const message = 'often said, and wrong: say what the record says instead, or leave it out';
    return { kind, verdict: 'myth', severity: 'error', start, end, expected: instead, records, message };
  }
  const message = `sources differ, so say whose account it is: ${why}`;
  return { kind, verdict: 'contested', severity: 'warning', start, end, records, message };
}

/** Whether a quotation is a term amid a sentence, which is the draft's own claim, and nothing that somebody utters. */
function isTerm(quotation: number, words: readonly Word[]): boolean {
  const from = words.findIndex((word) => word.quotation === quotation);
  const to = words.findLastIndex((word) => word.quotation === quotation) + 1;
  return to - from <= TERM && words[from]?.gap === 0 && (words[to]?.gap ?? 0) === 0;
}

/** Whether most of a claim stands in a quotation: somebody's own words are judged as such. */
function isQuoted({ words }: Sentence, { from, to }: Hit): boolean {
  const lengthOf = (quotation: number) => words.filter((word) => word.quotation === quotation).length;
  const first = words[from]?.quotation ?? 0;
  if (first !== 0 && first === words[to - 1]?.quotation && !isTerm(first, words)) return true;
  const long = words
    .slice(from, to)
    .filter(({ quotation }) => quotation !== 0 && lengthOf(quotation) >= LONG_QUOTATION);
  return 2 * long.length > to - from;
}
