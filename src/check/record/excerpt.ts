import type { Word } from '../words.ts';
import type { Step } from './align.ts';
import type { HeldQuote } from './corpus.ts';
import type { Passage } from './judgement.ts';

/** The words of a passage as the record prints them. */
export function textOf({ quote, from, to }: Passage): string {
  const [first, last] = [quote.words[from], quote.words[to - 1]];
  return first === undefined || last === undefined ? '' : quote.text.slice(first.start, last.end);
}

/** A draft's words with those that differ from the record's marked: [-draft-]{+record+}. */
export function diffOf(
  steps: readonly Step[],
  text: string,
  draft: readonly Word[],
  { words, text: held }: HeldQuote,
): string {
  let out = '';
  let end: number | undefined;
  for (const group of groupsOf(steps)) {
    const [first, last] = endsOf(group, 'draft', draft);
    // What parts the words is the draft's own; where the draft lacks words altogether, a blank.
    const before = first === undefined ? ' ' : end === undefined ? '' : text.slice(end, first.start);
    end = last?.end ?? end;
    const gone = first === undefined ? '' : text.slice(first.start, end);
    if (group[0]?.does === 'same') {
      out += before + gone;
      continue;
    }
    const [from, to] = endsOf(group, 'held', words);
    const lost = gone === '' ? '' : `[-${gone}-]`;
    const found = from === undefined ? '' : `{+${held.slice(from.start, to?.end)}+}`;
    out += before + lost + found;
  }
  return out.trim();
}

/** Steps one by one where words are the same, together where they differ. */
function groupsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.does === 'same' || last === undefined || last[0]?.does === 'same') groups.push([step]);
    else last.push(step);
  }
  return groups;
}

/** The first and the last word of a group on one side. */
function endsOf(group: readonly Step[], side: 'draft' | 'held', words: readonly Word[]): readonly (Word | undefined)[] {
  let [first, last]: (Word | undefined)[] = [];
  for (const step of group) {
    const at = side === 'draft' ? ('draft' in step ? step.draft : -1) : 'held' in step ? step.held : -1;
    first ??= words[at];
    last = words[at] ?? last;
  }
  return [first, last];
}
