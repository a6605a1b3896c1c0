import { asSentence } from '../text/sentence.ts';
import type { GuideBody } from './types.ts';

export const data: GuideBody = {
  examples: [
    { line: 'casey coverage', does: 'what is in, what is not, and how much there is' },
    { line: 'casey sources', does: 'where it all comes from, and how far each is trusted' },
    { line: 'casey topics', does: 'the vocabulary' },
    { line: 'casey schema findings', does: 'which fields a finding has' },
    { line: 'casey findings --data my-data', does: 'from YAML files of one’s own', needs: 'files' },
  ],
  sections: ({ description, version, compiled_on, licence, coverage }) => [
    { title: 'This dataset', text: [description, `Version ${version}, compiled on ${compiled_on}.`] },
    { title: 'It holds', text: coverage.included.map(asSentence) },
    { title: 'It does not hold', text: coverage.excluded.map(asSentence) },
    { title: 'Licence', text: [licence] },
    {
      title: 'A dataset of one’s own',
      text: [
        '--data FOLDER answers from the YAML files in a folder, in the same shape as those that come with casey, in the folder data of the package: README.md there says what each field means. Every problem in them is named by file, line and column.',
        'Another inquiry can be kept in the same way; nothing in the program knows this one.',
      ],
    },
    {
      title: 'Corrections',
      text: [
        'casey corrections lists what was published wrong and has been put right, when and why. A record that has gone keeps its id, which leads to the one that took its place.',
      ],
    },
  ],
};
