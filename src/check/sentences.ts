import { onceFor } from '../once.ts';
import { signs, termOf } from '../search/tokens.ts';
import { foldTypography } from '../text/fold.ts';
import { patternOf, startsWithCapital, startsWithLetter, startsWithSmall } from '../text/pattern.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import type { Draft, Stretch } from './checkers/types.ts';
import { paragraphsOf } from './quotation/spans.ts';

/** A word of a draft: as it is compared, and where it stands. */
export interface Word {
  readonly text: string;
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** How far apart the word and the one before it are: 0 nothing, 1 a comma, 2 a colon or dash, 3 a bracket. */
  readonly gap: number;
  /** Number of the quotation that it stands in, counted from 1; 0 outside. */
  readonly quotation: number;
}

export interface Sentence {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
}

const TOKEN = patternOf(
  String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[%£&]`,
  'g',
);
/** Stands still before whatever begins one. */
const BEGINS = patternOf(String.raw`(?=[\d\p{L}\p{M}%£&])`, 'g');
const ACCENTS = patternOf(String.raw`[\p{M}]+`, 'g');
const ABBREVIATED = new Set(ABBREVIATIONS.map((word) => word.toLowerCase()));
/** A row of words without a stop is cut after this many, so that no text makes work without end. */
const LONGEST = 120;
/** A quotation that no word is in. */
const NEVER: Stretch = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY };
/** How many different words are remembered. */
const MOST_KNOWN = 100_000;

/** The sentences of a longer text are read anew by each who asks: kept, they would take a hundred times its room. */
const KEPT = 500_000;
const keptSentences = onceFor((draft: Draft): readonly Sentence[] => [...readSentences(draft)]);

/** The sentences of a draft, for all who ask. */
export function sentencesOfDraft(draft: Draft): Iterable<Sentence> {
  return draft.text.length > KEPT ? readSentences(draft) : keptSentences(draft);
}

function readSentences(draft: Draft): Generator<Sentence> {
  const spans = paragraphsOf(draft).flatMap((paragraph) => paragraph.spans);
  const marked = spans.filter(({ within, block }) => within === undefined && !block);
  return sentencesOf(
    draft.text,
    marked.map(({ inner }) => inner),
  );
}

/**
 * Takes a text apart into sentences of words that keep their places.
 * @param quotations where its quotations stand, in order
 */
export function* sentencesOf(text: string, quotations: readonly Stretch[] = []): Generator<Sentence> {
  const known = new Map<string, Compared>();
  let words: Word[] = [];
  let end = 0;
  let quotation = 0;
  let { start: opens, end: closes } = quotations[0] ?? NEVER;
  // Two texts may be read by turns: each has its own place. `exec` would make an object for each word.
  const [token, begins] = [new RegExp(TOKEN(text)), new RegExp(BEGINS(text))];
  while (token.test(text)) {
    begins.lastIndex = end;
    begins.test(text);
    const index = begins.lastIndex;
    const raw = text.slice(index, token.lastIndex);
    // Most words stand one blank apart.
    const between = index === end + 1 && text[end] === ' ' ? ' ' : text.slice(end, Math.min(index, end + 200));
    const before = words[words.length - 1];
    const apart = between !== ' ';
    if (before !== undefined && (words.length >= LONGEST || (apart && parts(between, before.text, raw)))) {
      yield sentence(words, /^["'”’)\]]*\?/.test(between));
      words = [];
    }
    let compared = known.get(raw);
    if (compared === undefined) {
      compared = comparedAs(raw);
      if (known.size < MOST_KNOWN) known.set(raw, compared);
    }
    while (closes <= index) {
      quotation++;
      ({ start: opens, end: closes } = quotations[quotation] ?? NEVER);
    }
    end = token.lastIndex;
    words.push({
      text: compared.text,
      term: compared.term,
      start: index,
      end,
      gap: apart && words.length > 0 ? gapOf(between) : 0,
      quotation: opens <= index ? quotation + 1 : 0,
    });
  }
  if (words.length > 0) yield sentence(words, /^["'”’)\]]*\?/.test(text.slice(end, end + 10)));
}

/** Whether the words from a place on are those of a row. */
export function standAt(words: readonly Word[], at: number, row: readonly string[]): boolean {
  for (let index = 0; index < row.length; index++) if (words[at + index]?.text !== row[index]) return false;
  return true;
}

/** Whether a word names something: the Met is written with a capital, or after “the”, and what somebody met is not. */
export function isName(words: readonly Word[], at: number, text: string): boolean {
  const { start = 0 } = words[at] ?? {};
  return startsWithCapital(text.slice(start, start + 2)) || words[at - 1]?.text === 'the';
}

function sentence(words: readonly Word[], question: boolean): Sentence {
  return { words, start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0, question };
}

/** A word as it is compared. */
interface Compared {
  readonly text: string;
  readonly term: string;
}

function comparedAs(raw: string): Compared {
  const text = folded(raw);
  return { text, term: termOf(text) };
}

/** A word as `tokensOf` gives it. */
function folded(raw: string): string {
  const sign = signs.get(raw);
  if (sign !== undefined) return sign;
  if (/^[A-Za-z]+$/.test(raw)) return raw.toLowerCase();
  const apart = foldTypography(raw).normalize('NFKD');
  return apart.replace(ACCENTS(apart), '').toLowerCase().replace(/'s$/, '').replace(/[',]/g, '');
}

/** Whether what stands between two words parts two sentences. */
function parts(between: string, before: string, next: string): boolean {
  if (/\n[^\S\n]*\n|\n\s*(?:[-*+>#]|\d+\.)\s/.test(between)) return true;
  const stop = /[.!?…]/.exec(between);
  if (stop === null || !/[.!?…]["'”’)\]*_]*\s/.test(between)) return false;
  if (startsWithSmall(next)) return false;
  return (
    between[stop.index] !== '.' ||
    !(ABBREVIATED.has(before) || (before.length === 1 && startsWithLetter(before) && !/\d/.test(before)))
  );
}

function gapOf(between: string): number {
  if (/[()]/.test(between)) return 3;
  if (/[:;–—|]| - |\.\.|…/.test(between)) return 2;
  return /,/.test(between) ? 1 : 0;
}
