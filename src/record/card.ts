/** What a card says of a fact below what it is: whose it is, how well supported, and by what. */
export const factCard = [
  'report',
  'in_report',
  'voice',
  'confidence',
  'one_origin',
  'topics',
  'note',
  'evidence',
  'related',
];
