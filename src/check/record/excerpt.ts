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
  const printed = (word: Word | undefined, from: string) =>
    word === undefined ? '' : from.slice(word.start, word.end);
  for (const group of groupsOf(steps)) {
    const [gone, come] = [draftedIn(group, draft), heldIn(group, words)];
    const first = gone[0];
    // What parts the words is the draft's own; where the draft lacks words altogether, a blank.
    const before = first === undefined ? ' ' : end === undefined ? '' : text.slice(end, first.start);
    end = gone.at(-1)?.end ?? end;
    if (group[0]?.does === 'same') {
      out += before + printed(first, text);
      continue;
    }
    const lost = first === undefined || end === undefined ? '' : `[-${text.slice(first.start, end)}-]`;
    const found = come.length === 0 ? '' : `{+${held.slice(come[0]?.start, come.at(-1)?.end)}+}`;
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

function draftedIn(group: readonly Step[], draft: readonly Word[]): readonly Word[] {
  return group.flatMap((step) => (step.does === 'dropped' ? [] : (draft[step.draft] ?? [])));
}

function heldIn(group: readonly Step[], held: readonly Word[]): readonly Word[] {
  return group.flatMap((step) => (step.does === 'added' ? [] : (held[step.held] ?? [])));
}
