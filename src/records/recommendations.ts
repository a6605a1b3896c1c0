import { factCard } from '../record/card.ts';
import { contestedCaveat } from '../record/caveat.ts';
import { factFields, slug } from '../record/schema.ts';
import { defineKind } from './types.ts';

export const recommendations = defineKind({
  kind: 'recommendation',
  plural: 'recommendations',
  summary: 'what the review says should be done',
  examples: [
    { line: 'casey recommendations', does: 'all of them' },
    { line: 'casey recommendations --topic {topic}', does: 'those on a topic' },
  ],
  columns: ['text', 'source', 'id', 'caveat'],
  card: ['number', 'addressed_to', ...factCard],
  derived: ['confidence'],
  schema: (z) => {
    const fact = factFields(z);
    return z.strictObject({
      ...fact.head,
      number: z.int().positive().optional().describe('its number in the report; absent where no source states it'),
      addressed_to: z.array(slug(z)).optional().describe('ids of the organisations that it is addressed to'),
      ...fact.tail,
    });
  },
  searched: {
    main: ['text'],
    detail: ['in_report'],
    aside: ['note', 'contested', 'one_origin'],
    askedBy: /\brec(s|c?omm?end\w*)?\b|\bshould\b|\bmust\b|\bcall(s|ed)? for\b/,
  },
  said: ['text'],
  headline: (recommendation) => recommendation.text,
  caveat: contestedCaveat,
});
