import type { Exporter } from './types.ts';

export const html: Exporter = {
  name: 'html',
  summary: 'one page with a search box, for colleagues who use no terminal; it needs no network',
  example: 'casey.html',
  makes: 'file',
  beside: [],
  files: async (dataset, { name, step }) => {
    const [{ pageOf }, { createHash }] = await Promise.all([import('../export/page.ts'), import('node:crypto')]);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
    return [{ name, content: pageOf(dataset, sha256, step) }];
  },
};
