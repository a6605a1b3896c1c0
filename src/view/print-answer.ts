import type { Format, Page } from '../formats/types.ts';
import { asSentence } from '../text/sentence.ts';
import type { AnswerView } from './types.ts';

/** The columns of the records after the first: enough to choose one. */
const SHORT = ['text', 'kind', 'id', 'caveat'];

/**
 * Prints what a search found for a reader: the first record as a card, the others in short, the words that were looked for set off.
 * @param card prints the first
 * @param list prints the others
 */
export async function printAnswer(view: AnswerView, page: Page, card: Format, list: Format): Promise<string> {
  const [first, ...rest] = view.rows;
  if (first === undefined) return `${asSentence(view.none)}\n`;
  const marked = { ...page, header: false, mark: marker(view, page) };
  const top = await card.render({ ...view, layout: 'cards', rows: [first] }, marked);
  if (rest.length === 0) return top;
  const heading = page.style.heading('Also found');
  return `${top}\n${heading}\n\n${await list.render({ ...view, layout: 'list', columns: SHORT, rows: rest }, marked)}`;
}

function marker({ spansIn }: AnswerView, { style }: Page): (line: string) => string {
  return (line) => {
    let marked = '';
    let done = 0;
    for (const [start, end] of spansIn(line)) {
      marked += line.slice(done, start) + style.match(line.slice(start, end));
      done = end;
    }
    return marked + line.slice(done);
  };
}
