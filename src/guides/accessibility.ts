import type { GuideBody } from './types.ts';

export const accessibility: GuideBody = {
  examples: [
    { line: 'casey findings --topic {topic} --format text', does: 'a sentence each, labelled lines under it' },
    { line: 'casey show {id} --color never', does: 'without colour' },
    { line: 'casey topics --fields id,label --format tsv', does: 'two columns, a line each' },
  ],
  sections: () => [
    {
      title: 'For a screen reader',
      text: [
        '--accessible, or ACCESSIBLE=1 in the environment, prints records as labelled lines in reading order, with no box drawing. Nothing is said by colour or by a mark alone, with it or without.',
        'Long answers go through a pager on a terminal. --no-pager prints them at once; CASEY_PAGER, then PAGER, name another.',
      ],
    },
    {
      title: 'Colour, marks and links',
      terms: [
        ['--color never', 'no colour; so does a non-empty NO_COLOR in the environment'],
        ['--ascii', 'curly marks and dashes made plain; on by itself where LANG is C'],
        ['--hyperlinks never', 'addresses as text, and not as links behind words'],
      ],
    },
    {
      title: 'Width',
      text: [
        'Answers are wrapped to the terminal, from 20 columns on. Where the width cannot be known, COLUMNS tells it; else it is 80.',
      ],
    },
    {
      title: 'On another surface',
      text: [
        'casey export html makes one page for a browser, to be used with a keyboard or a screen reader; casey show ID --format markdown is read well by most editors.',
      ],
    },
  ],
};
