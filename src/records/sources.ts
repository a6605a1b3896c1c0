import { asks, date, reliabilities, reports, slug, words } from '../record/schema.ts';
import { usage } from '../record/usage.ts';
import { longDate } from '../text/dates.ts';
import { inMarks } from '../text/quotation-marks.ts';
import { defineKind } from './types.ts';

export const sources = defineKind({
  kind: 'source',
  plural: 'sources',
  summary: 'where it all comes from, and how far to trust it',
  examples: [
    { line: 'casey sources', does: 'all of them' },
    { line: 'casey show {source}', does: 'one source and the records that rest on it' },
  ],
  columns: ['outlet', 'title', 'issued', 'reliability', 'URL', 'id'],
  card: ['author', 'publisher', 'type', 'reliability', 'note', 'URL', 'derived_from', 'used_by'],
  carriers: ['caveat', 'reliability', 'note'],
  derived: ['outlet', 'used_by'],
  schema: (z) =>
    z.strictObject({
      id: slug(z).describe('permanent identifier'),
      type: words(z).describe('CSL type'),
      title: words(z).optional().describe('title as published; absent where it is not known'),
      author: z
        .array(
          z.strictObject({
            family: words(z).optional(),
            given: words(z).optional(),
            literal: words(z).optional().describe('a name that is not split'),
            person: slug(z).optional().describe('id of the person'),
          }),
        )
        .optional()
        .describe(
          'CSL names as the source prints them, each with the id of the `person` where people.yaml has one: styles that leave titles of honour out take the name from there',
        ),
      'container-title': words(z).optional().describe('the newspaper, journal or site'),
      publisher: words(z).describe('who published it'),
      issued: date(z).optional().describe('when it was published; absent where no copy shows it'),
      authority: words(z).optional().describe('of a judgment: the court as a neutral citation abbreviates it'),
      number: words(z).optional().describe('its number: of a statutory instrument, or in a neutral citation'),
      is_report: z.enum(reports).optional().describe('which of the reports it is itself, where it is one'),
      URL: z.url().optional().describe('its address; absent where it is not known'),
      accessed: date(z).optional().describe('when the copy was read'),
      reliability: z.enum(reliabilities).describe('how far to trust it on facts'),
      derived_from: z.array(slug(z)).optional().describe('ids of the sources whose words it repeats'),
      note: words(z).describe('what it is, and why it is trusted so far'),
      asks: asks(z),
    }),
  searched: { main: ['title', 'container-title', 'publisher'], detail: ['author'], aside: ['note'], weight: 0.55 },
  said: ['outlet', 'title', 'issued'],
  headline: (source) => {
    const outlet = source['container-title'] ?? source.publisher;
    const title = source.title === undefined ? '' : `, ${inMarks(source.title, 'double')}`;
    return `${outlet}${title}${source.issued === undefined ? ', undated' : `, ${longDate(source.issued)}`}`;
  },
  caveat: (source) => (source.reliability === 'none' ? `unreliable: ${source.note}` : undefined),
  derive: (source, dataset) => ({
    outlet: source['container-title'] ?? source.publisher,
    used_by: usage([source.id], dataset),
  }),
});
