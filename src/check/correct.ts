import type { Finding, Stretch } from './checkers/types.ts';
import type { PlacedDraft } from './placed-text.ts';

/** Gives what must be dropped and added to make one text the other. */
export type Differ = (
  before: string,
  after: string,
) => readonly { readonly value: string; readonly added?: boolean; readonly removed?: boolean }[];

export interface Corrected {
  readonly text: string;
  /** How many findings were put right. */
  readonly made: number;
  /** How many could not be, for there is markup amid the words. */
  readonly left: number;
  /** How many errors are still in the text, those left among them. */
  readonly errors: number;
}

interface Edit extends Stretch {
  readonly text: string;
}

/**
 * Makes in a draft's file the corrections that may be made: only the characters that differ are touched.
 * @param words whether the words of quotations are corrected too
 */
export function correct(
  draft: PlacedDraft,
  findings: readonly Finding[],
  {
    words,
    escaped,
    diff,
  }: { readonly words: boolean; readonly escaped: (text: string) => string; readonly diff: Differ },
): Corrected {
  let [made, left, done, mended] = [0, 0, 0, 0];
  const edits: Edit[] = [];
  for (const finding of findings) {
    const after = correctionOf(finding, draft.text, words);
    if (after === undefined || finding.start < done) continue;
    const own = editsFor(draft, finding, after, escaped, diff);
    if (own === undefined) left++;
    else {
      edits.push(...own);
      made++;
      if (finding.severity === 'error') mended++;
      done = finding.end;
    }
  }
  let [text, at] = ['', 0];
  for (const edit of edits) {
    text += draft.source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length - mended;
  return { text: text + draft.source.slice(at), made, left, errors };
}

/** What is to stand in the place of a finding's words; undefined where nothing may be put there unasked. */
function correctionOf(finding: Finding, text: string, words: boolean): string | undefined {
  if (finding.fix !== undefined) return finding.fix;
  const changed = finding.verdict === 'altered' || finding.verdict === 'inverted';
  if (!words || !changed || finding.expected === undefined) return undefined;
  const drafted = text.slice(finding.start, finding.end);
  const close = /[\s.,;:!?…]*$/.exec(drafted)?.[0] ?? '';
  const expected = /[’“”‘]/.test(drafted) || !/['"]/.test(drafted) ? finding.expected : straight(finding.expected);
  const first = drafted.charAt(0);
  const same = first.toLowerCase() === expected.charAt(0).toLowerCase();
  return `${same ? first : expected.charAt(0)}${expected.slice(1)}${close}`;
}

function straight(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function editsFor(
  draft: PlacedDraft,
  { start, end }: Stretch,
  after: string,
  escaped: (text: string) => string,
  diff: Differ,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  let at = start;
  let gone = -1;
  for (const { value, added, removed } of diff(draft.text.slice(start, end), after)) {
    const last = edits.at(-1);
    if (added) {
      const place = draft.placeOf({ start: at, end: at }).start;
      if (last !== undefined && gone === at) edits[edits.length - 1] = { ...last, text: last.text + escaped(value) };
      else edits.push({ start: place, end: place, text: escaped(value) });
      continue;
    }
    if (removed) {
      const place = draft.placeOf({ start: at, end: at + value.length });
      if (place.end - place.start !== value.length) return undefined;
      edits.push({ ...place, text: '' });
      gone = at + value.length;
    }
    at += value.length;
  }
  return edits;
}
