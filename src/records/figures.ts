import { factCard } from '../record/card.ts';
import { contestedCaveat } from '../record/caveat.ts';
import { factFields, qualifiers, words } from '../record/schema.ts';
import { defineKind, type Share } from './types.ts';

/** How a base begins where the sources do not agree on what the figure is a share of. */
const DISPUTED = 'disputed:';

/** Where the true share lies, by what the sources say of how exact it is. */
const ENDS = {
  exact: 'exact',
  about: 'about',
  range: 'exact',
  nearly: 'below',
  'less-than': 'below',
  'up-to': 'below',
  'more-than': 'above',
  'at-least': 'above',
} as const satisfies Record<(typeof qualifiers)[number], Share['end']>;

export const figures = defineKind({
  kind: 'figure',
  plural: 'figures',
  summary: 'the numbers, each with what it counts and over what period',
  examples: [
    { line: 'casey figures --topic {topic}', does: 'figures on a topic, each with its base' },
    { line: 'casey figures --fields id,value,low,high,unit,base --header', does: 'numbers for a spreadsheet' },
    { line: 'casey figures --topic {topic} --chart', does: 'those that are shares of a whole as bars' },
  ],
  columns: ['printed', 'text', 'base', 'period', 'note', 'voice', 'source', 'id', 'caveat'],
  companions: {
    value: ['low', 'high', 'qualifier', 'unit', 'base', 'comparator'],
    low: ['high', 'qualifier', 'unit', 'base', 'comparator'],
    high: ['low', 'qualifier', 'unit', 'base', 'comparator'],
    printed: ['base', 'comparator'],
  },
  card: ['printed', 'base', 'period', 'comparator', ...factCard],
  derived: ['confidence'],
  schema: (z) => {
    const fact = factFields(z);
    return z
      .strictObject({
        ...fact.head,
        value: z.number().optional().describe('the number; a range has low and high instead'),
        low: z.number().optional().describe('the lower end of a range'),
        high: z.number().optional().describe('the upper end of a range'),
        unit: words(z).describe('what is counted: percent, people, days, pages …'),
        qualifier: z.enum(qualifiers).describe('how exact the sources say that it is'),
        printed: words(z).describe('the number as we print it, qualifier and unit included'),
        base: words(z).describe(
          `what it is a share or a count of; it may begin with ‘${DISPUTED}’ where the sources disagree on that`,
        ),
        period: words(z).optional().describe('the time that it covers; absent where no source says'),
        comparator: words(z).optional().describe('what it is compared with, for a comparison'),
        ...fact.tail,
      })
      .check((context) => {
        const { value, low, high, qualifier } = context.value;
        const range = low !== undefined && high !== undefined && low <= high;
        const fits =
          qualifier === 'range'
            ? range && value === undefined
            : value !== undefined && low === undefined && high === undefined;
        if (fits) return;
        context.issues.push({
          code: 'custom',
          input: context.value,
          path: ['qualifier'],
          message: "'low' up to 'high' for a range, else 'value' alone",
        });
      });
  },
  chart: {
    value: 'printed',
    unsaid: { period: 'not stated' },
    share: ({ unit, value, low = value, high = value, qualifier, base }) => {
      // A change and a comparison have units of their own, such as percent-increase: they have no whole.
      const fits = unit === 'percent' && low !== undefined && high !== undefined && low >= 0 && high <= 100;
      if (!fits) return { none: 'no share of a whole: another unit, a change or a comparison' };
      if (base.startsWith(DISPUTED)) return { none: 'their sources disagree on what they are a share of' };
      return { low, high, end: ENDS[qualifier] };
    },
  },
  later: (figure) => figure.voice !== 'review',
  searched: {
    main: ['text'],
    detail: ['printed', 'base', 'period', 'comparator', 'in_report'],
    aside: ['note', 'contested', 'one_origin'],
    askedBy:
      /\bhow (many|much|long|often|likely|big|old|far)\b|\d ?%|\bper ?cent(age)?\b|\b(share|proportion|rates?|ratio|average|avg|stats|statistics|figures?|total|number of)\b|\b(one|two|three) in (every )?\w+|\b(half|thirds?|quarters?|fifth|tenth|twice|double|times)\b|\d\d\d|\b(hundred|thousand|million)\b/,
    narrower: {
      askedBy: /\bhow long\b|\bhow (many|much) (days|weeks|months|years|time)\b/,
      field: 'unit',
      values: ['days', 'weeks', 'months', 'years', 'hours', 'minutes'],
    },
  },
  said: ['text'],
  headline: (figure) => figure.text,
  caveat: contestedCaveat,
});
