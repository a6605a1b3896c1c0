import { asks, cues, evidence, related, slug, topics, words } from '../record/schema.ts';
import { defineKind } from './types.ts';

export const myths = defineKind({
  kind: 'myth',
  plural: 'myths',
  summary: 'what is often wrongly said, and what the record says instead',
  examples: [
    { line: 'casey myths', does: 'all of them' },
    { line: "casey myths --contains '{myth}'", does: 'look one up before you print it' },
  ],
  columns: ['claim', 'instead', 'source', 'id'],
  card: ['instead', 'wordings', 'found_in', 'topics', 'note', 'evidence', 'related'],
  carriers: ['caveat', 'instead'],
  schema: (z) =>
    z.strictObject({
      id: slug(z).describe('permanent identifier'),
      claim: words(z).describe('the wrong statement'),
      instead: words(z).describe('what the record says instead'),
      wordings: z.array(words(z)).min(1).describe('how a draft words it'),
      found_in: z.array(slug(z)).optional().describe('ids of sources that make the mistake'),
      topics: topics(z),
      evidence: evidence(z),
      note: words(z).optional().describe('what to beware of'),
      related: related(z),
      asks: asks(z),
      cues: cues(z),
    }),
  searched: {
    main: ['claim'],
    detail: ['instead', 'wordings'],
    aside: ['note'],
    weight: 0.7,
    // Whoever asks who or how many wants what is so.
    askedBy: /^(is|was|are|were|did|does|do|has|have|had) |\b(true|myth|false)\b/,
  },
  said: ['claim'],
  headline: (myth) => `Not so: ${myth.claim}`,
  caveat: (myth) => `wrong: ${myth.instead}`,
});
