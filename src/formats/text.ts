import { safeText } from '../text/safe-text.ts';
import { measureFor } from '../text/width.ts';
import { printBlock } from '../view/block.ts';
import { cardLines } from '../view/card.ts';
import { printAnswer } from '../view/print-answer.ts';
import type { Format } from './types.ts';

export const text: Format = {
  name: 'text',
  summary: 'each record as a sentence with labelled lines under it',
  whole: false,
  styled: true,
  render: async (view, page) => {
    if (!('rows' in view)) return `${view.total}\n`;
    if (view.layout === 'answer') return printAnswer(view, page, text, text);
    const blocks = view.rows.map((row) => ({ headline: safeText(row.headline), card: cardLines(row) }));
    const texts = blocks.flatMap(({ headline, card }) => [headline, ...card.flatMap(({ lines }) => lines)]);
    const measure = await measureFor(texts);
    return blocks.map((block) => printBlock(block, page, measure)).join('\n');
  },
};
