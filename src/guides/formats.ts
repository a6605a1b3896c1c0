import { reports } from '../check/reports/index.ts';
import { citationStyles } from '../citations/index.ts';
import { exporters } from '../exports/index.ts';
import { formats as general } from '../formats/index.ts';
import type { GuideBody } from './types.ts';

const pairs = (list: readonly { readonly name: string; readonly summary: string }[]) =>
  list.map(({ name, summary }) => [name, summary] as const);

export const formats: GuideBody = {
  examples: [
    { line: 'casey findings --topic {topic} --format csv', does: 'for a spreadsheet, with a header row' },
    { line: 'casey show {id} --format markdown', does: 'to paste into a document' },
    { line: 'casey figures --topic {topic} --format json', does: 'whole records, each source spelt out' },
    { line: 'casey quotes --by {speaker} --fields text', does: 'one field of each record' },
  ],
  sections: () => [
    {
      title: 'Without --format',
      text: [
        'On a terminal the answer is a table, wrapped to its width. Into a pipe or a file it is tsv without a header: the same columns, one record a line, tabs and line breaks in a value turned into spaces, no colour.',
        'csv and markdown have a header row, tsv has none; --header and --no-header overrule.',
      ],
    },
    { title: '--format', terms: pairs(general) },
    {
      title: 'What comes with a record',
      text: [
        'json is an envelope: schema_version, the dataset’s name and version, the query, the total, and the items. jsonl is the items alone, one a line. In both and in yaml an item is complete in itself: each of its sources has publisher, title, date and address.',
        'A record on which sources differ, or words that a source reworded, carry a caveat in every format. Where --fields leaves it out it is added as the last column, unless only ids are asked for. A figure’s number brings what it counts and how exact it is in the same way.',
      ],
    },
    {
      title: 'casey check --format, besides or in another way',
      terms: pairs(reports.filter(({ name }) => name !== 'table')),
    },
    { title: 'casey cite --style', terms: pairs(citationStyles) },
    { title: 'casey export', terms: pairs(exporters) },
  ],
};
