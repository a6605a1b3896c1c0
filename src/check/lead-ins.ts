import type { Found } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** What parts an item of a list from what stands before it: a paragraph's end, or a line that begins with a bullet. */
const ITEM = /\n\s*\n|\n\s*(?:[-*+•–]|\d+[.)])\s/;
/** What stands between a sentence that leads up to a list and its first item. */
const LEADS_UP = /^["”’)\]*_]*:/;
/** The most words of an item that needs what leads up to it. */
const SHORT = 14;
/** The most words of what leads up to items, the most items of a list, and of a draft: none makes work without end. */
const LONG = 30;
const MOST = 20;
const IN_ALL = 1000;

/**
 * Makes a reader for the sentences of a draft in order, which adds to what was found in an item of a list what the sentence has that leads
 * up to it: “Losses by year: – last year: 4”.
 */
export function leadInReader(): (sentence: Sentence, found: Found, between: string) => void {
  let before: readonly number[] = [];
  let leading: readonly number[] = [];
  let items = 0;
  let inAll = 0;
  return ({ words }, found, between) => {
    const isItem = ITEM.test(between);
    if (isItem && LEADS_UP.test(between)) {
      leading = before;
      items = 0;
    } else if (isItem && (words.length > SHORT || ++items === MOST)) leading = [];
    before = words.length > LONG ? [] : [...found.numbers];
    if (!isItem || words.length > SHORT || leading.length === 0 || inAll++ >= IN_ALL) return;
    for (const number of leading) {
      if (found.numbers.includes(number)) continue;
      found.numbers.push(number);
      found.from.push(0);
      found.to.push(1);
    }
  };
}
