import { asksForStatement } from '../record/asking.ts';
import { asks, date, evidence, slug, words } from '../record/schema.ts';
import { usage } from '../record/usage.ts';
import { longDate } from '../text/dates.ts';
import { defineKind } from './types.ts';

export const people = defineKind({
  kind: 'person',
  plural: 'people',
  summary: 'who is who: how to name them and what they did when',
  examples: [
    { line: 'casey people', does: 'everyone in the dataset' },
    { line: 'casey show {person}', does: 'how to name one, and what they said' },
  ],
  columns: ['first_mention', 'later_mentions', 'role', 'source', 'id'],
  derived: ['role', 'used_by'],
  card: ['role', 'later_mentions', 'styles', 'aliases', 'wrong_forms', 'note', 'evidence', 'used_by'],
  schema: (z) =>
    z.strictObject({
      id: slug(z).describe('permanent identifier'),
      name: words(z).describe('the full name, with any title'),
      given: words(z).optional().describe('given name'),
      family: words(z).describe('family name, which `--by` accepts'),
      titled: words(z)
        .optional()
        .describe('the name with its title of honour, for citation styles that print one; the others leave it out'),
      first_mention: words(z).describe('the form for a first mention'),
      later_mentions: z.array(words(z)).min(1).describe('forms for later mentions, the preferred one first'),
      styles: z
        .array(
          z.strictObject({
            from: date(z).describe('the first date on which the forms are right'),
            first_mention: words(z).describe('the form for a first mention from then on'),
            later_mentions: z.array(words(z)).min(1).describe('forms for later mentions from then on'),
            titled: words(z).optional().describe('the name with its title of honour from then on'),
          }),
        )
        .optional()
        .describe('forms that are right from a later date, the earliest first'),
      roles: z
        .array(
          z.strictObject({
            role: words(z).describe('the office or part'),
            organisation: slug(z).optional().describe('id of the organisation'),
            from: date(z).optional().describe('first date, where a source states it'),
            to: date(z).optional().describe('last date, where a source states it'),
            stated_on: date(z).optional().describe('a date on which a source shows the person in the role'),
          }),
        )
        .min(1)
        .describe('what they were, the latest last'),
      aliases: z.array(words(z)).optional().describe('other right forms of the name'),
      wrong_forms: z.array(words(z)).optional().describe('wrong forms that are seen in print'),
      evidence: evidence(z),
      note: words(z).optional().describe('what to beware of'),
      asks: asks(z),
    }),
  searched: {
    main: ['name', 'first_mention', 'aliases'],
    detail: ['roles', 'later_mentions', 'styles', 'wrong_forms'],
    aside: ['note'],
    askedBy: /\bwho (is|was|are|were|ran|runs|leads|led|chairs|chaired)\b/,
    passedOverBy: asksForStatement,
  },
  said: ['first_mention'],
  headline: (person) => person.first_mention,
  derive: (person, dataset) => ({
    role: person.roles.map(roleInWords).join('; '),
    used_by: usage([person.id], dataset),
  }),
});

interface Role {
  readonly role: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly stated_on?: string | undefined;
}

/** A role with its dates, as far as they are known. */
function roleInWords({ role, from, to, stated_on }: Role): string {
  const dates = [
    ['from', from],
    ['to', to],
    ['as of', stated_on],
  ].flatMap(([word, date]) => (date === undefined ? [] : [`${word} ${longDate(date)}`]));
  return dates.length === 0 ? role : `${role} (${dates.join(', ')})`;
}
