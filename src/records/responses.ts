import { asksForStatement } from '../record/asking.ts';
import { contestedCaveat } from '../record/caveat.ts';
import { nameOf } from '../record/names.ts';
import { date, reports, slug, stances, supportFields, topics, words } from '../record/schema.ts';
import { defineKind } from './types.ts';

export const responses = defineKind({
  kind: 'response',
  plural: 'responses',
  summary: 'what a person or body said of the review, in substance',
  examples: [
    { line: 'casey responses --by {speaker}', does: 'what one of them said' },
    { line: 'casey responses --report final --stance accepts', does: 'who accepted the final report' },
  ],
  columns: ['text', 'date', 'stance', 'source', 'id', 'caveat'],
  card: ['by', 'date', 'stance', 'report', 'confidence', 'one_origin', 'topics', 'note', 'evidence', 'related'],
  derived: ['confidence', 'by'],
  schema: (z) =>
    z.strictObject({
      id: slug(z).describe('permanent identifier'),
      text: words(z).describe('who said what in substance, in words of our own'),
      speaker: slug(z).describe('id of the person or organisation'),
      date: date(z).optional().describe('when; absent where no source states it'),
      report: z.enum(reports).describe('the report that it answers'),
      stance: z.enum(stances).describe('where the speaker stands, in a word'),
      topics: topics(z),
      ...supportFields(z),
    }),
  searched: {
    main: ['text'],
    detail: [],
    aside: ['note', 'contested', 'one_origin'],
    askedBy: asksForStatement,
  },
  said: ['text'],
  headline: (response) => response.text,
  caveat: contestedCaveat,
  derive: (response, dataset) => ({ by: nameOf(dataset, response.speaker) }),
});
