import { date, slug, words } from '../record/schema.ts';
import type { Zod } from '../records/types.ts';

const SEMVER = /^\d+\.\d+\.\d+$/;

/** The schema of `dataset.yaml`. */
export function metaSchema(z: Zod) {
  return z.strictObject({
    name: slug(z).describe('short name of the dataset'),
    version: z.string().regex(SEMVER, "a version as '1.2.3'").describe('semantic version of the data'),
    description: words(z).describe('the dataset in one sentence'),
    compiled_on: date(z).describe('when the data was last compiled'),
    licence: words(z).describe('what may be done with the data'),
    coverage: z.strictObject({
      included: z.array(words(z)).describe('what the records cover'),
      excluded: z.array(words(z)).describe('what they do not cover'),
    }),
    about: z
      .array(words(z))
      .optional()
      .describe('words that say only what the whole dataset is about, and so tell no record from another'),
    overview: z
      .array(slug(z))
      .optional()
      .describe('ids of the records that answer what it all comes to, the first first'),
    subject: z
      .array(words(z))
      .optional()
      .describe('words of which a draft has one where it is about the matter of the dataset'),
    elsewhere: z
      .array(words(z))
      .optional()
      .describe('words that show a sentence of a draft to be about another matter'),
    other_places: z
      .array(words(z))
      .optional()
      .describe('places whose numbers are not those of the dataset, where a sentence of a draft names one'),
    no_other_places: z
      .array(words(z))
      .optional()
      .describe('names that have the name of another place in them, and are none'),
    pronouns: z
      .array(
        z.strictObject({
          words: words(z).describe("its forms: '=it | =its'"),
          means: words(z).describe('what it may stand for that the sentence before names'),
        }),
      )
      .optional()
      .describe('the pronouns of a draft, and what each may stand for'),
    sample: z.record(z.string(), words(z)).optional().describe('values that make the examples in help work'),
  });
}

/** The schema of `corrections.yaml`. */
export function correctionsSchema(z: Zod) {
  return z.array(
    z.strictObject({
      date: date(z).describe('when it was put right'),
      id: slug(z).describe('id of the record'),
      was: words(z).describe('what it said'),
      now: words(z).describe('what it says now'),
      why: words(z).describe('why it was wrong'),
    }),
  );
}

/** The schema of `thesaurus.yaml`. */
export function thesaurusSchema(z: Zod) {
  return z.array(
    z.strictObject({
      term: words(z).describe('a word or phrase as the records use it'),
      asked_as: z.array(words(z)).min(1).describe('words and phrases in which people ask for it'),
    }),
  );
}

/** The schema of `retired.yaml`. */
export function retiredSchema(z: Zod) {
  return z.array(
    z.strictObject({
      id: slug(z).describe('the id that is no longer in use'),
      successor: slug(z).optional().describe('id of the record that took its place'),
      retired_on: date(z).describe('when it went'),
      why: words(z).describe('why it went'),
    }),
  );
}
