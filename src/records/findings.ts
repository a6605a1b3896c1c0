import { factCard } from '../record/card.ts';
import { contestedCaveat } from '../record/caveat.ts';
import { factFields } from '../record/schema.ts';
import { defineKind } from './types.ts';

export const findings = defineKind({
  kind: 'finding',
  plural: 'findings',
  summary: 'what the review found, and what others say of it',
  examples: [
    { line: 'casey findings --topic {topic}', does: 'findings on a topic' },
    { line: 'casey findings --topic {topic} --voice review', does: 'only what the review itself says' },
    { line: 'casey findings --report interim --format json', does: 'with every source spelt out, for a script' },
  ],
  columns: ['text', 'voice', 'source', 'id', 'caveat'],
  card: factCard,
  derived: ['confidence'],
  schema: (z) => {
    const fact = factFields(z);
    return z.strictObject({ ...fact.head, ...fact.tail });
  },
  later: (finding) => finding.voice !== 'review',
  searched: {
    main: ['text'],
    detail: ['in_report'],
    aside: ['note', 'contested', 'one_origin'],
    askedBy:
      /^(why|what d(id|oes)|how (are|is|was|were|bad|well|do|does|did)|is|are|was|were|does|do|did)\b|\bf(ind|ound|indings?)\b/,
  },
  said: ['text'],
  headline: (finding) => finding.text,
  caveat: contestedCaveat,
});
