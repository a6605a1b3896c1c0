import { shells } from '../shells/index.ts';
import type { GuideBody } from './types.ts';

export const scripting: GuideBody = {
  examples: [
    { line: 'casey quotes --by {speaker} --fields text | shuf -n 1', does: 'one quote at random, the words alone' },
    { line: "casey figures --format json | jq -r '.items[] | [.printed, .base] | @tsv'", does: 'figures through jq' },
    { line: 'casey findings --topic {topic} | cut -f1,2', does: 'two columns' },
    {
      line: 'casey findings --topic {topic} --fields id | xargs casey show --format markdown',
      does: 'everything about each record, for a document',
    },
    {
      line: 'casey check *.md --quiet --format github',
      does: 'errors beside the lines of a pull request',
      needs: 'files',
    },
  ],
  sections: () => [
    {
      title: 'What goes where',
      text: [
        'The answer goes to standard output and nothing else does. Notes, warnings and errors go to standard error.',
        'Nothing is cut short in silence: where --limit hides records, a note says how many. Nothing is fetched from a network, and nothing is written but to a path that you name.',
      ],
    },
    {
      title: 'What a script can rely on',
      terms: [
        ['ids', 'permanent: a record that goes leaves its id behind, which leads to its successor'],
        ['fields', 'the keys of the YAML files, the same in every format: casey COMMAND --help lists them'],
        ['JSON', 'schema_version goes up when the envelope changes in a way that a script would notice'],
        ['exit codes', 'see casey help exit-codes'],
        ['the same twice', 'the same command, version and dataset give the same bytes'],
      ],
    },
    {
      title: 'Completion',
      text: [
        'casey completion SHELL prints a script that completes commands, options, topics, ids, names, sources and the like as you type. It asks casey itself, so that it knows what the dataset knows, also the one that --data names.',
      ],
      terms: shells.map(({ name, install }) => [name, install] as const),
    },
  ],
};
