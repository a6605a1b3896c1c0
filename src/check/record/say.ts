import type { Finding, Stretch } from '../checkers/types.ts';
import type { HeldQuote } from './corpus.ts';
import { diffOf, textOf } from './excerpt.ts';
import type { Changed, Held, Quoted, Spliced } from './judgement.ts';
import { typographyOf } from './typography.ts';

/** Makes the finding for each verdict on a quotation. */
export interface Say {
  readonly held: (at: Stretch, quoted: Quoted, held: Held) => Finding;
  readonly changed: (at: Stretch, quoted: Quoted, changed: Changed) => Finding;
  readonly spliced: (at: Stretch, spliced: Spliced) => Finding;
  /** @param given the ids of those to whom the draft may give them; none where it is somebody whom nobody knows */
  readonly misattributed: (at: Stretch, quotes: readonly HeldQuote[], given: readonly string[]) => Finding;
  readonly unreliable: (at: Stretch, quotes: readonly HeldQuote[]) => Finding;
  readonly notHeld: (at: Stretch) => Finding;
}

/**
 * Gives what to say of quotations.
 * @param nameOf gives the name of somebody by their id
 */
export function sayFor(nameOf: (id: string) => string): Say {
  const by = ({ speaker }: HeldQuote) => (speaker === undefined ? undefined : nameOf(speaker));
  const names = (quotes: readonly HeldQuote[]) => [...new Set(quotes.flatMap((quote) => by(quote) ?? []))].join(', ');
  const [kind, error, fine] = ['quote', 'error', 'ok'] as const;
  return {
    held: ({ start, end }, quoted, { trimmed, passages, also }) => {
      const records = idsOf([...passages.map(({ quote }) => quote), ...also]);
      if (trimmed) {
        const message = 'cut openly, and the meaning is kept';
        return { kind, verdict: 'trimmed', severity: fine, start, end, records, message };
      }
      const { same, fix } = typographyOf(quoted.text, { start, end }, quoted.words, passages);
      if (same)
        return {
          kind,
          verdict: 'verbatim',
          severity: fine,
          start,
          end,
          records,
          message: 'word for word as in the record',
        };
      const message = 'the words of the record; only the typography differs';
      return {
        kind,
        verdict: 'typographic',
        severity: fine,
        start,
        end,
        records,
        message,
        ...(fix !== undefined && { fix }),
      };
    },
    changed: ({ start, end }, { text, words }, { is, passage, steps, also }) => ({
      kind,
      verdict: is,
      severity: error,
      start,
      end,
      expected: textOf(passage),
      records: idsOf([passage.quote, ...also]),
      diff: diffOf(steps, text, words, passage.quote),
      message:
        is === 'inverted'
          ? 'what was left out turns the meaning: put the missing words back, or cut elsewhere'
          : 'not word for word: use the words of the record, or take the quotation marks off and paraphrase',
    }),
    spliced: ({ start, end }, { passages }) => ({
      kind,
      verdict: 'spliced',
      severity: error,
      start,
      end,
      expected: passages.map(textOf).join(' | '),
      records: idsOf(passages.map(({ quote }) => quote)),
      message: splicedMessage(
        names(passages.map(({ quote }) => quote)),
        passages.map(({ quote }) => quote),
      ),
    }),
    misattributed: ({ start, end }, quotes, given) => ({
      kind,
      verdict: 'misattributed',
      severity: error,
      start,
      end,
      expected: names(quotes),
      records: idsOf(quotes),
      message: `the record gives these words to ${names(quotes)}, and the draft to ${given.map(nameOf).join(' or ') || 'somebody else'}: correct who says them`,
    }),
    unreliable: ({ start, end }, quotes) => ({
      kind,
      verdict: 'unreliable',
      severity: 'warning',
      start,
      end,
      records: idsOf(quotes.filter(({ reworded }) => reworded)),
      message:
        'known only from a source that reworded what was said: do not quote them; find the original, or paraphrase',
    }),
    notHeld: ({ start, end }) => ({
      kind,
      verdict: 'not-held',
      severity: 'info',
      start,
      end,
      records: [],
      message: 'not in this dataset, which is nothing against it: check it with your own source',
    }),
  };
}

function splicedMessage(speakers: string, quotes: readonly HeldQuote[]): string {
  const several = new Set(quotes.map(({ speaker }) => speaker)).size > 1;
  return several
    ? `words of different people made one quotation (${speakers}): quote each by themselves`
    : 'words from separate places made one quotation: quote each by itself, or show the cut with …, in the order in which they were said';
}

function idsOf(quotes: readonly HeldQuote[]): readonly string[] {
  return [...new Set(quotes.map(({ id }) => id))];
}
