import type { Rule } from './types.ts';

export const canonicalForm: Rule = {
  code: 'CASEY011',
  name: 'canonical-form',
  summary: 'a file is written as `npm run data:fix` writes it, byte for byte',
  scope: 'house',
  check: ({ texts = new Map(), canonical = new Map() }) =>
    [...texts].flatMap(([file, text]) => {
      const wanted = canonical.get(file);
      if (wanted === undefined || wanted === text) return [];
      const [lines, expected] = [text.split('\n'), wanted.split('\n')];
      const index = expected.findIndex((line: string, at: number) => line !== lines[at]);
      const line = (index === -1 ? expected.length : index) + 1;
      const shown = expected[index]?.trim() ?? 'the end of the file';
      return [
        {
          file,
          path: [],
          line,
          column: 1,
          message: `not in canonical form, expected '${shown}'; run \`npm run data:fix\``,
        },
      ];
    }),
};
