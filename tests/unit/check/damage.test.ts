import { describe, expect, test } from 'vitest';
import { quotes } from '../../../src/check/checkers/quotes.ts';
import { openDraft } from '../../../src/check/open-draft.ts';
import { nameOf } from '../../../src/record/names.ts';
import { dataFolder, opened } from '../../helpers/run.ts';

const dataset = opened(dataFolder);
// A word or two in quotation marks are left alone, and so is what damage leaves of so few.
const FEWEST = 3;
const held = (dataset.records['quotes'] ?? [])
  .filter(({ fidelity }) => fidelity === 'verbatim')
  .map(({ id, text, speaker, repeats }) => ({
    id,
    text: String(text),
    speaker: typeof speaker === 'string' ? speaker : undefined,
    repeats,
  }));
const speakers = [...new Set(held.flatMap(({ speaker }) => speaker ?? []))];

type Quote = (typeof held)[number];
type Damage = (quote: Quote, words: readonly string[]) => readonly string[];

const middle = (words: readonly string[]) => Math.floor(words.length / 2);
const NEGATION = /^(not|no|never|won’t|can’t|cannot|shouldn’t)$/i;
const without = (words: readonly string[], at: number) => [...words.slice(0, at), ...words.slice(at + 1)];
const joined = (words: readonly string[]) => (words.length < FEWEST ? [] : [words.join(' ')]);
/** Places within: what goes at an end leaves a run of the record's own words. */
const inner = (words: readonly string[]) =>
  words
    .map((_, index) => index)
    .slice(1, -1)
    .filter((at) => isWord(words[at]) && isWord(words[at + 1]));
const isWord = (word = '') => /[\p{L}\p{N}]/u.test(word);

const damages: Readonly<Record<string, Damage>> = {
  'a word swapped for another': (_, words) => inner(words).flatMap((at) => joined(words.with(at, 'marmalade'))),
  'a word dropped': (_, words) =>
    inner(words).flatMap((at) =>
      words[at] === words[at + 1] || words[at] === words[at - 1] ? [] : joined(without(words, at)),
    ),
  'a word added': (_, words) =>
    inner(words).flatMap((at) => joined([...words.slice(0, at), 'quite', ...words.slice(at)])),
  'two words swapped': (_, words) =>
    inner(words).flatMap((at) => {
      const [one = '', other = ''] = [words[at], words[at + 1]];
      return one.toLowerCase() === other.toLowerCase() ? [] : joined(words.with(at, other).with(at + 1, one));
    }),
  'a digit changed': ({ text }) =>
    [...text.matchAll(/\d/g)].map(
      ({ 0: digit, index }) => text.slice(0, index) + ((Number(digit) + 3) % 10) + text.slice(index + 1),
    ),
  'a negation cut': (_, words) =>
    words.flatMap((word, at) => (NEGATION.test(word) && at > 0 ? joined(without(words, at)) : [])),
  'two quotes spliced': ({ id, speaker }, words) =>
    held.flatMap((other) => {
      const tail = other.text.split(' ');
      if (other.id === id || other.speaker !== speaker || words.length < 8 || tail.length < 8) return [];
      return [[...words.slice(0, middle(words)), ...tail.slice(middle(tail))].join(' ')];
    }),
};

/** The worst severity of what is said of a quotation given to somebody, and the verdicts. */
async function checked(words: string, name: string, before = true) {
  const draft = before ? `${name} said: “${words}”\n` : `“${words.replace(/[.,]$/, '')},” said ${name}.\n`;
  const open = await openDraft({ path: 'draft.txt', bytes: Buffer.from(draft) }, undefined);
  const findings = quotes.check(open.draft, dataset);
  return {
    wrong: findings.some(({ severity }) => severity === 'error'),
    verdicts: findings.map(({ verdict }) => verdict),
  };
}

/** The quote of the same speaker that comes next in the source. */
function after({ id, speaker }: Quote): Quote | undefined {
  const place = dataset.proof(id);
  const following = held.filter((other) => {
    const proof = dataset.proof(other.id);
    return other.speaker === speaker && proof?.source === place?.source && (proof?.start ?? 0) >= (place?.end ?? 0);
  });
  return following.toSorted(
    (one, other) => (dataset.proof(one.id)?.start ?? 0) - (dataset.proof(other.id)?.start ?? 0),
  )[0];
}

const nameFor = ({ speaker }: Quote) => (speaker === undefined ? 'A source' : nameOf(dataset, speaker));

describe('damage to a quotation is caught', () => {
  test.each(Object.entries(damages))(
    '%s',
    async (_, damage) => {
      const missed: string[] = [];
      let made = 0;
      for (const quote of held.filter(({ text }) => text.split(' ').length >= FEWEST)) {
        for (const words of damage(quote, quote.text.split(' '))) {
          made++;
          const { wrong, verdicts } = await checked(words, nameFor(quote));
          if (!wrong) missed.push(`${verdicts}: ${words}`);
        }
      }
      expect(made).toBeGreaterThan(2);
      expect(missed.length <= made / 100 ? [] : missed).toEqual([]);
    },
    120_000,
  );

  test('a negation cut at the end of a quote that goes on with another', async () => {
    const missed: string[] = [];
    let made = 0;
    for (const quote of held) {
      const next = after(quote);
      const words = quote.text.split(' ');
      // A few words may as well be of another quote.
      const at = words.findIndex((word, index) => index > 3 && NEGATION.test(word));
      if (next === undefined || at === -1) continue;
      made++;
      const { verdicts } = await checked(`${words.slice(0, at).join(' ')} … ${next.text}`, nameFor(quote));
      if (!verdicts.includes('inverted')) missed.push(`${verdicts}: ${quote.text}`);
    }
    expect(made).toBeGreaterThan(1);
    expect(missed).toEqual([]);
  });

  test('another speaker', async () => {
    const missed: string[] = [];
    let made = 0;
    for (const quote of held.filter(({ text, speaker }) => speaker !== undefined && text.split(' ').length >= FEWEST)) {
      // Somebody whose words they repeat may be said to speak as well.
      const others = speakers.filter((id) => id !== quote.speaker && id !== quote.repeats);
      for (const other of others.filter((id) => dataset.get('people', id) !== undefined)) {
        if (quote.speaker !== undefined && dataset.get('organisations', quote.speaker) !== undefined) continue;
        for (const before of [true, false]) {
          made++;
          const { verdicts } = await checked(quote.text, nameOf(dataset, other), before);
          if (!verdicts.includes('misattributed')) missed.push(`${verdicts}: ${quote.text}`);
        }
      }
    }
    expect(made).toBeGreaterThan(50);
    expect(missed).toEqual([]);
  });
});

const changes: Readonly<Record<string, (words: string) => string>> = {
  nothing: (words) => words,
  'straight marks': (words) => words.replace(/[‘’]/g, "'"),
  'lines broken anew': (words) => words.replace(/((?:\S+ ){4}\S+) /g, '$1\n'),
  'two spaces': (words) => words.replace(/ /g, '  '),
  'a small first letter': (words) => words.charAt(0).toLowerCase() + words.slice(1),
  'a great first letter': (words) => words.charAt(0).toUpperCase() + words.slice(1),
  'hyphens for dashes': (words) => words.replace(/–/g, '-'),
  'only the first half': (words) =>
    words
      .split(' ')
      .slice(0, Math.ceil(words.split(' ').length / 2))
      .join(' '),
  'only the second half': (words) =>
    words
      .split(' ')
      .slice(Math.floor(words.split(' ').length / 2))
      .join(' '),
  'an ellipsis at the end': (words) => `${words.replace(/[.,]$/, '')} …`,
  'a name in brackets': (words) => words.replace(/ the Met /, ' [the force] '),
  'non-breaking spaces': (words) => words.replace(/ /g, '\u00a0'),
};

test.each(Object.entries(changes))('%s is no error', async (_, change) => {
  const false_: string[] = [];
  for (const quote of held) {
    for (const before of [true, false]) {
      const { wrong, verdicts } = await checked(change(quote.text), nameFor(quote), before);
      if (wrong) false_.push(`${verdicts}: ${change(quote.text)}`);
    }
  }
  expect(false_).toEqual([]);
});

test('a quotation may be interrupted where nothing of it is left out', async () => {
  const [false_, missed]: [string[], string[]] = [[], []];
  let made = 0;
  for (const quote of held) {
    const words = quote.text.split(' ');
    const at = middle(words);
    const interrupted = async (rest: readonly string[]) => {
      const before = words.slice(0, at).join(' ').replace(/[,–]$/, '').trimEnd();
      const bytes = Buffer.from(`“${before},” ${nameFor(quote)} said, “${rest.join(' ')}”\n`);
      const { draft } = await openDraft({ path: 'draft.txt', bytes }, undefined);
      return quotes.check(draft, dataset).filter(({ severity }) => severity === 'error');
    };
    const small = (word = '') => /^\p{Ll}/u.test(word);
    if (words.length < 8 || /[.?!…]$/.test(words[at - 1] ?? '') || !small(words[at]) || !small(words[at + 1])) continue;
    made++;
    if ((await interrupted(words.slice(at))).length > 0) false_.push(quote.text);
    if ((await interrupted(words.slice(at + 1))).length === 0) missed.push(quote.text);
  }
  expect(made).toBeGreaterThan(20);
  expect(false_).toEqual([]);
  expect(missed).toEqual([]);
});

test('straight marks, short dashes and capitals are put right as the record prints them', async () => {
  const unlike: string[] = [];
  for (const quote of held.filter(({ text }) => /\p{L}’\p{L}| – /u.test(text) && text.split(' ').length >= FEWEST)) {
    const plain = quote.text.replace(/’/g, "'").replace(/ – /g, ' - ');
    const bytes = Buffer.from(`${nameFor(quote)} said: "${plain}"\n`);
    const { draft } = await openDraft({ path: 'draft.txt', bytes }, undefined);
    const [finding] = quotes.check(draft, dataset);
    if (finding?.verdict !== 'typographic' || finding.fix !== quote.text) unlike.push(`${finding?.fix}: ${quote.text}`);
  }
  expect(unlike).toEqual([]);
});
