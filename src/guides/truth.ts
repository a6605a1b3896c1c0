import type { GuideBody } from './types.ts';

export const truth: GuideBody = {
  examples: [
    { line: 'casey show {id}', does: 'what it rests on, and what to beware of' },
    {
      line: 'casey findings --voice review --confidence corroborated',
      does: 'the review’s own, by two sources or more',
    },
    { line: 'casey show {quote} --proof', does: 'where a quote stood in its source, and its hashes' },
    { line: 'casey verify', does: 'prove that the dataset is as it was made' },
  ],
  sections: () => [
    {
      title: 'Whose words',
      text: [
        'Findings, figures, recommendations, events and responses are in our own words and never say more than their sources. Quotation is kept to quotes.',
      ],
      terms: [
        ['verbatim', 'character for character as a source prints it in quotation marks'],
        ['altered', 'known only from a source that reworded it: not to be quoted, and casey quote refuses it'],
      ],
    },
    {
      title: 'Whose voice',
      text: [
        'To print what a member of the public told the review as if the review had found it is the commonest error. The voice of a finding or figure says who speaks in it: the review itself, somebody whom it quotes, or others about it. Lists put the review’s own voice first; --voice review leaves only that.',
      ],
    },
    {
      title: 'How well supported',
      terms: [
        ['corroborated', 'by two sources or more that do not repeat one another'],
        ['single-source', 'by one, or by several that repeat one statement'],
        ['contested', 'sources differ: the caveat says how'],
      ],
    },
    {
      title: 'Figures',
      text: [
        'A figure is never bare: it says what it is a share or a count of, how exact the sources say that it is, and the period where a source states one. Beware is what to read before it is used.',
      ],
    },
    {
      title: 'Nothing found',
      text: [
        'A miss means that it is not in this dataset. It never means that it is not in the reports, nor that it is false. casey coverage says what the dataset does not hold.',
      ],
    },
    {
      title: 'Proof',
      text: [
        'For each quote that was read in a copy of its source, a lock holds the words, what stood around them, their place and the hash of the copy. casey verify checks the dataset against it, and casey verify --against FOLDER your own copies of the sources.',
      ],
    },
  ],
};
