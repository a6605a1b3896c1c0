import { asksForStatement } from '../record/asking.ts';
import { asks, evidence, slug, words } from '../record/schema.ts';
import { usage } from '../record/usage.ts';
import { defineKind } from './types.ts';

export const organisations = defineKind({
  kind: 'organisation',
  plural: 'organisations',
  summary: 'the bodies, and how to name them',
  examples: [
    { line: 'casey organisations', does: 'all of them' },
    { line: 'casey organisations --format csv', does: 'for a spreadsheet' },
  ],
  columns: ['first_mention', 'later_mentions', 'role', 'source', 'id'],
  card: ['abbreviation', 'role', 'later_mentions', 'aliases', 'wrong_forms', 'note', 'evidence', 'used_by'],
  derived: ['used_by'],
  schema: (z) =>
    z.strictObject({
      id: slug(z).describe('permanent identifier'),
      name: words(z).describe('the full name'),
      abbreviation: words(z).optional().describe('the abbreviation in use'),
      first_mention: words(z).describe('the form for a first mention'),
      later_mentions: z.array(words(z)).min(1).describe('forms for later mentions, the preferred one first'),
      role: words(z).describe('what it is, in one sentence of our own'),
      aliases: z.array(words(z)).optional().describe('other right forms of the name'),
      wrong_forms: z.array(words(z)).optional().describe('wrong forms that are seen in print'),
      evidence: evidence(z),
      note: words(z).optional().describe('what to beware of'),
      asks: asks(z),
    }),
  searched: {
    main: ['name', 'abbreviation', 'aliases'],
    detail: ['role', 'first_mention', 'later_mentions', 'wrong_forms'],
    aside: ['note'],
    askedBy: /^(what|who) (is|was|are|were) (the |a )?\S+( \S+)?$/,
    passedOverBy: asksForStatement,
  },
  said: ['first_mention'],
  headline: (organisation) => organisation.first_mention,
  derive: (organisation, dataset) => ({ used_by: usage([organisation.id], dataset) }),
});
