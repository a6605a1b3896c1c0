import { usageError } from '../../errors.ts';
import type { CaseyRecord } from '../../records/types.ts';
import { fold } from '../../text/fold.ts';
import { stringsIn } from '../../text/strings.ts';
import type { Filter } from './types.ts';

/** The fields that a reader would call the words of a record. */
const WORD_FIELDS = [
  'text',
  'printed',
  'base',
  'claim',
  'instead',
  'wordings',
  'name',
  'abbreviation',
  'first_mention',
  'later_mentions',
  'role',
  'roles',
  'title',
  'container-title',
  'publisher',
  'label',
  'description',
  'aliases',
];

export const contains: Filter = {
  name: 'contains',
  placeholder: 'words',
  summary: 'with these words, whatever their case, quotation marks or dashes',
  fields: WORD_FIELDS,
  keeps: ([words = '']) => {
    const wanted = foldWords(words);
    if (wanted === '') throw usageError('--contains needs words to look for', "such as: --contains 'two words'");
    return (record) => strings(record).some((text) => foldWords(text).includes(wanted));
  },
};

/** Folded words, apostrophes left out: few people type them. */
function foldWords(text: string): string {
  return fold(text).replaceAll("'", '');
}

function strings(record: CaseyRecord): readonly string[] {
  return WORD_FIELDS.flatMap((field) => stringsIn(record[field]));
}
