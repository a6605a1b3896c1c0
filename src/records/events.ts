import { contestedCaveat } from '../record/caveat.ts';
import { date, slug, supportFields, topics, words } from '../record/schema.ts';
import { defineKind } from './types.ts';

export const events = defineKind({
  kind: 'event',
  plural: 'events',
  summary: 'what happened, and when',
  examples: [
    { line: 'casey events', does: 'the timeline' },
    { line: 'casey events --since 2023-01 --until 2023-03', does: 'the first three months of 2023' },
  ],
  columns: ['date', 'text', 'source', 'id', 'caveat'],
  card: ['date', 'people', 'organisations', 'confidence', 'one_origin', 'topics', 'note', 'evidence', 'related'],
  derived: ['confidence'],
  order: 'date',
  schema: (z) =>
    z.strictObject({
      id: slug(z).describe('permanent identifier'),
      date: date(z).describe('the day, or the month or year where no more is known'),
      text: words(z).describe('what happened, in one sentence of our own'),
      people: z.array(slug(z)).optional().describe('ids of the people concerned'),
      organisations: z.array(slug(z)).optional().describe('ids of the organisations concerned'),
      topics: topics(z),
      ...supportFields(z),
    }),
  searched: {
    main: ['text'],
    detail: [],
    aside: ['note', 'contested', 'one_origin'],
    askedBy: /\b(when|date|what (day|year|month)|what happened|timeline)\b|\bhas .*\b(been|actually)\b/,
  },
  said: ['text'],
  headline: (event) => event.text,
  caveat: contestedCaveat,
});
