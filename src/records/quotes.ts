import { contestedCaveat } from '../record/caveat.ts';
import { nameOf } from '../record/names.ts';
import { asks, date, evidence, fidelities, related, reports, slug, topics, words } from '../record/schema.ts';
import { defineKind } from './types.ts';

export const quotes = defineKind({
  kind: 'quote',
  plural: 'quotes',
  summary: 'who said what, word for word',
  examples: [
    { line: 'casey quotes --by {speaker}', does: 'the words of one speaker' },
    { line: 'casey quotes --by {speaker} --fields text | shuf -n 1', does: 'one at random, the words alone' },
  ],
  columns: ['text', 'by', 'said_on', 'source', 'id', 'caveat'],
  card: ['by', 'repeats', 'said_on', 'occasion', 'fidelity', 'report', 'topics', 'note', 'evidence', 'related'],
  derived: ['by'],
  schema: (z) =>
    z.strictObject({
      id: slug(z).describe('permanent identifier'),
      text: words(z).describe('the words, character for character as the first source prints them, white space folded'),
      speaker: slug(z).optional().describe('id of the person or organisation whose words they are'),
      attributed_to: words(z).optional().describe('how the source describes a speaker whom it does not name'),
      repeats: slug(z)
        .optional()
        .describe('id of the person or organisation whose words they repeat, as another source has those'),
      said_on: date(z).optional().describe('when they were said or published'),
      occasion: words(z).describe('where they were said or written'),
      report: z.enum(reports).optional().describe('the report that they are about'),
      topics: topics(z),
      fidelity: z.enum(fidelities).describe('verbatim, or altered by a source that reworded them'),
      contested: words(z).optional().describe('how other sources differ from what is said, where they do'),
      evidence: evidence(z),
      note: words(z).optional().describe('what to beware of'),
      related: related(z),
      asks: asks(z),
    }),
  later: (quote) => quote.fidelity === 'altered' || quote.speaker === undefined,
  searched: {
    main: ['text'],
    detail: ['attributed_to', 'occasion'],
    aside: ['note', 'contested'],
    verbatim: true,
    askedBy: /\bwho said\b|\b(quotes?|quoted|verbatim|exact words|own words)\b/,
  },
  said: ['text'],
  headline: (quote) => (quote.fidelity === 'altered' ? `[altered] ${quote.text}` : `“${quote.text}”`),
  caveat: (quote) => {
    const altered = quote.fidelity === 'altered' ? `altered, not verbatim: ${quote.note ?? ''}` : undefined;
    const said = [altered, contestedCaveat(quote)].filter((caveat) => caveat !== undefined);
    return said.length === 0 ? undefined : said.join('; ');
  },
  derive: (quote, dataset) => ({
    by: quote.speaker === undefined ? (quote.attributed_to ?? 'not named') : nameOf(dataset, quote.speaker),
  }),
});
