import type { Zod } from '../records/types.ts';

export const reports = ['interim', 'final'] as const;
export const confidences = ['corroborated', 'single-source', 'contested'] as const;
export const fidelities = ['verbatim', 'altered'] as const;
export const voices = [
  'review',
  'quoted-officer',
  'quoted-public',
  'met',
  'government',
  'politician',
  'charity',
  'other',
] as const;
/** Where somebody stands towards the review, in a word. */
export const stances = [
  'accepts',
  'accepts-in-part',
  'critical',
  'sceptical',
  'calls-for-more',
  'supportive',
  'reports-progress',
  'own-account',
] as const;
/** Units that compare one thing with another: what they give is never a share. */
export const comparisons = [
  'percent-more-likely',
  'percent-less-likely',
  'percent-increase',
  'percent-decrease',
  'percent-below',
  'GBP-fall',
  'times-as-likely',
  'times',
] as const;
export const qualifiers = ['exact', 'about', 'nearly', 'more-than', 'less-than', 'at-least', 'up-to', 'range'] as const;
/** How far a source can be trusted on facts, the strongest first. */
export const reliabilities = ['primary', 'high', 'medium', 'low', 'none'] as const;
/** Parts of a source by their CSL locator names. */
const locators = ['page', 'paragraph', 'chapter', 'section', 'table', 'figure', 'appendix'] as const;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** A permanent identifier: lower-case words and digits joined by hyphens. */
export function slug(z: Zod) {
  return z.string().regex(SLUG, 'a slug: lower-case letters, digits and single hyphens');
}

/** A date as far as it is known: `2023`, `2023-03` or `2023-03-21`. */
export function date(z: Zod) {
  return z.string().regex(DATE, "a date as 'YYYY', 'YYYY-MM' or 'YYYY-MM-DD'");
}

/** Words in running text: one line, with something in it and no white space around it. */
export function words(z: Zod) {
  return z.string().regex(/^\S(?:.*\S)?$/, 'text on one line, with no white space around it');
}

/** The statements that stand behind a record: which source, and where in it. */
export function evidence(z: Zod) {
  const places = Object.fromEntries(locators.map((label) => [label, words(z).optional()]));
  return z
    .array(
      z.strictObject({
        source: slug(z).describe('id of the source'),
        locator: z.strictObject(places).optional().describe('where in the source, in CSL locator terms'),
      }),
    )
    .min(1, 'at least one source')
    .describe('the sources that state it; a quotation is printed from the first');
}

/** The fields that findings, figures, recommendations and the like have in common, in two groups. */
export function factFields(z: Zod) {
  return {
    head: {
      id: slug(z).describe('permanent identifier'),
      text: words(z).describe('the fact in one sentence of our own'),
    },
    tail: {
      topics: topics(z),
      report: z.enum(reports).optional().describe('the report it comes from; absent where it is about neither'),
      in_report: words(z).optional().describe('where in that report, as a source states it'),
      voice: z.enum(voices).describe('who speaks in it'),
      ...supportFields(z),
    },
  };
}

/** The fields that say what a record rests on, and what to read with it. */
export function supportFields(z: Zod) {
  return {
    contested: words(z).optional().describe('how the sources differ, where they do'),
    one_origin: words(z).optional().describe('why its sources count as one, where they repeat one statement'),
    evidence: evidence(z),
    note: words(z).optional().describe('what to beware of'),
    related: related(z),
    asks: asks(z),
    cues: cues(z),
  };
}

export function topics(z: Zod) {
  return z.array(slug(z)).min(1, 'at least one topic').describe('ids from the closed vocabulary in topics.yaml');
}

export function related(z: Zod) {
  return z.array(slug(z)).optional().describe('ids of records to read beside it');
}

export function asks(z: Zod) {
  return z.array(words(z)).optional().describe('ways in which people ask for it; for finding it, never printed');
}

/**
 * How a sentence of a draft is known to speak of a record: words that must occur in it. A group is
 * alternatives parted by ` | `, each a word or some words in a row, compared by their stems.
 */
export function cues(z: Zod) {
  return z
    .array(
      z.strictObject({
        all: z.array(words(z)).min(1).describe('groups of alternatives (`a | b`) that must all occur near each other'),
        not: words(z).optional().describe('alternatives that must not occur in the sentence'),
        context: words(z).optional().describe('alternatives of which one must occur somewhere in the draft'),
        close: z.int().positive().optional().describe('the most words that the first two groups may lie apart'),
        near: z.int().positive().optional().describe('the most words that the groups may lie apart'),
        of: words(z).optional().describe('what the number counts: words that stand right after it'),
        lead: words(z).optional().describe('words that stand right before the number'),
        base: words(z).optional().describe('words that name the right thing counted'),
        not_base: words(z).optional().describe('words that name a wrong thing counted'),
        values: z.array(z.number()).optional().describe('the right numbers, where the record has no value'),
        qualifier: z
          .enum(['more-than', 'at-least', 'nearly', 'about'])
          .optional()
          .describe('how exact those numbers are, where they are not'),
        unit: words(z).optional().describe('the unit of those numbers'),
        whole: z.number().optional().describe('the whole of which the number is a part: 15 for 14 of 15'),
        date: date(z).optional().describe('the right date, where the record has none'),
        verdict: z
          .enum(['contested', 'base'])
          .optional()
          .describe('what to say of a match, where it is not usual for the kind'),
        why: words(z).optional().describe('what to say of a match, where the record’s own words do not fit'),
      }),
    )
    .min(1)
    .optional()
    .describe('how a sentence of a draft is known to speak of it; for checking drafts, never printed');
}
