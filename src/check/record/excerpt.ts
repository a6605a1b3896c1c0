import type { Word } from '../words.ts';
import type { Step } from './align.ts';
import type { HeldQuote } from './corpus.ts';
import type { Passage } from './judgement.ts';

/** The words of a passage as the record prints them. */
export function textOf({ quote, from, to }: Passage): string {
  const [first, last] = [quote.words[from], quote.words[to - 1]];
  return first === undefined || last === undefined ? '' : quote.text.slice(first.start, last.end);
}

/** Words with those that differ marked: [-draft-]{+record+}. */
export function diffOf(steps: readonly Step[], text: string, draft: readonly Word[], { words, text: held }: HeldQuote): string {
  const parts: string[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const flush = () => {
    if (gone.length > 0 || come.length > 0) {
      parts.push(`${gone.length > 0 ? `[-${gone.join(' ')}-]` : ''}${come.length > 0 ? `{+${come.join(' ')}+}` : ''}`);
    }
    [gone, come] = [[], []];
  };
  const printed = (word: Word | undefined, from: string) => (word === undefined ? '' : from.slice(word.start, word.end));
  for (const step of steps) {
    if (step.does === 'same') {
      flush();
      parts.push(printed(draft[step.draft], text));
      continue;
    }
    if (step.does !== 'dropped') gone.push(printed(draft[step.draft], text));
    if (step.does !== 'added') come.push(printed(words[step.held], held));
  }
  flush();
  return parts.join(' ');
}
