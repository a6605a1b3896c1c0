import { EXIT } from '../errors.ts';
import type { GuideBody } from './types.ts';

const meanings = {
  answered: 'answered',
  nothingFound: 'nothing found in this dataset, which says nothing about the reports',
  usage: 'wrong usage: an unknown option, topic, id, name, field or format',
  findings:
    'check found an error, verify something that is not as it was, or a quote is altered and must not be quoted',
  dataset: 'the dataset cannot be used',
  bug: 'a bug in casey',
  notWritten: 'the answer or a file could not be written: the disk is full, or may not be written to',
  interrupted: 'interrupted',
} as const satisfies Record<keyof typeof EXIT, string>;

export const exitCodes: GuideBody = {
  examples: [
    { line: "casey verify > proof.tsv && echo 'the dataset is whole'", does: 'go on only where it is' },
    { line: "casey quotes --by {speaker} --count || echo 'none'", does: 'something else where there is nothing' },
    { line: 'casey check story.md --quiet --strict', does: 'fails on a warning as well', needs: 'files' },
  ],
  sections: () => [
    {
      title: 'Exit codes',
      terms: Object.entries(EXIT)
        .map(([name, code]) => [String(code), meaningOf(name)] as const)
        .toSorted(([a], [b]) => Number(a) - Number(b)),
    },
    {
      title: 'Beware',
      text: [
        'A reader that has seen enough, as in casey quotes | head -1, is no error: the exit code is 0.',
        'In a pipe a shell reports the exit code of the last command alone; with set -o pipefail it reports casey’s as well.',
      ],
    },
  ],
};

function meaningOf(name: string): string {
  return Object.entries(meanings).find(([known]) => known === name)?.[1] ?? name;
}
