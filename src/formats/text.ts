import { measureFor } from '../text/width.ts';
import { blockOf, printBlock, textsIn } from '../view/block.ts';
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
    const blocks = view.rows.map(blockOf);
    const measure = await measureFor(blocks.flatMap(textsIn));
    return blocks.map((block) => printBlock(block, page, measure)).join('\n');
  },
};
