import { termOf, tokensOf } from '../search/tokens.ts';
import type { Word } from './sentences.ts';

/** Where a phrase stands in a row of words: its first word and the one after its last. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** The alternatives of a group, by the numbers of their phrases. */
export type Group = readonly number[];

/** Phrases that are given numbers. */
export interface PhraseList {
  /** The group that a text such as `a | b c` stands for; `=a` is the word itself, whatever its stem. */
  readonly group: (text: string) => Group;
  /** The terms of each phrase, parted by blanks, in the place of its number. */
  readonly phrases: () => readonly string[];
}

export type Hits = ReadonlyMap<number, readonly Hit[]>;

/** What was found in a row of words: of each hit, in three lists, its phrase, its first word and the one after its last. */
export interface Found {
  readonly numbers: number[];
  readonly from: number[];
  readonly to: number[];
}

/** What was found, by the numbers of the phrases. */
export function hitsBy({ numbers, from, to }: Found): Hits {
  const hits = new Map<number, Hit[]>();
  for (let index = 0; index < numbers.length; index++) {
    const number = numbers[index] ?? -1;
    const hit = { from: from[index] ?? 0, to: to[index] ?? 0 };
    const list = hits.get(number);
    if (list === undefined) hits.set(number, [hit]);
    else list.push(hit);
  }
  return hits;
}

const NONE: readonly Hit[] = [];

/** Makes an empty list of phrases, to which `group` adds. */
export function phraseList(): PhraseList {
  const groups = new Map<string, Group>();
  const numbers = new Map<string, number>();
  const numberOf = (phrase: string): number | undefined => {
    const exact = phrase.trim().startsWith('=');
    const key = tokensOf(phrase)
      .map((token) => (exact ? `=${token}` : termOf(token)))
      .join(' ');
    if (key === '') return undefined;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return {
    group: (text) => {
      const known = groups.get(text);
      if (known !== undefined) return known;
      const made = text.split('|').flatMap((phrase) => numberOf(phrase) ?? []);
      groups.set(text, made);
      return made;
    },
    phrases: () => [...numbers.keys()],
  };
}

/** The phrases that begin with the same terms. */
interface Branch {
  readonly numbers: number[];
  /** How many characters those terms are. */
  readonly length: number;
  /** What there is to know of them, made ready when first they are met: few are. */
  opened?: Opened;
}

interface Opened {
  /** The number of the phrase that these terms are, if they are one. */
  readonly number: number | undefined;
  /** By the term that goes on; none where none does. */
  readonly next: Branches | undefined;
  /** Whether some go on with a word itself, whatever its stem. */
  readonly literal: boolean;
}

type Branches = Map<string, Branch>;

/** Gives what finds phrases in a row of words, all in one pass. */
export function finderOf(phrases: readonly string[]): (words: readonly Word[]) => Found {
  const [byTerm, byWord] = [new Map<string, Branch>(), new Map<string, Branch>()];
  for (let number = 0; number < phrases.length; number++) {
    const phrase = phrases[number] ?? '';
    const literal = phrase.startsWith('=');
    addTo(literal ? byWord : byTerm, phrase, literal ? 1 : 0, number);
  }
  /** Adds the phrases of a branch that stand from one word on; the words up to another are those that led to it. */
  const follow = (branch: Branch, words: readonly Word[], from: number, to: number, found: Found): void => {
    const { number, next, literal } = branch.opened ?? open(branch, phrases);
    if (number !== undefined) {
      found.numbers.push(number);
      found.from.push(from);
      found.to.push(to);
    }
    const word = words[to];
    if (next === undefined || word === undefined) return;
    const stem = next.get(word.term);
    if (stem !== undefined) follow(stem, words, from, to + 1, found);
    const itself = literal ? next.get(`=${word.text}`) : undefined;
    if (itself !== undefined) follow(itself, words, from, to + 1, found);
  };
  return (words) => {
    const found: Found = { numbers: [], from: [], to: [] };
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (word === undefined) continue;
      const stem = byTerm.get(word.term);
      if (stem !== undefined) follow(stem, words, from, from + 1, found);
      const itself = byWord.get(word.text);
      if (itself !== undefined) follow(itself, words, from, from + 1, found);
    }
    return found;
  };
}

/** Adds a phrase to the branches by the term that begins at a place of it. */
function addTo(branches: Branches, phrase: string, at: number, number: number): void {
  const blank = phrase.indexOf(' ', at);
  const length = blank === -1 ? phrase.length : blank;
  const term = phrase.slice(at, length);
  const known = branches.get(term);
  if (known === undefined) branches.set(term, { numbers: [number], length });
  else known.numbers.push(number);
}

function open(branch: Branch, phrases: readonly string[]): Opened {
  const { numbers, length } = branch;
  let next: Branches | undefined;
  let own: number | undefined;
  let literal = false;
  for (const number of numbers) {
    const phrase = phrases[number] ?? '';
    if (phrase.length === length) own = number;
    else {
      next ??= new Map();
      addTo(next, phrase, length + 1, number);
      literal ||= phrase[length + 1] === '=';
    }
  }
  branch.opened = { number: own, next, literal };
  return branch.opened;
}

/** All places of some groups' alternatives. */
export function hitsOfAll(groups: readonly Group[], hits: Hits): readonly Hit[] {
  return groups.flatMap((group) => hitsOf(group, hits));
}

/** All places of a group's alternatives. */
export function hitsOf(group: Group, hits: Hits): readonly Hit[] {
  let found: readonly Hit[] = NONE;
  for (let index = 0; index < group.length; index++) {
    const more = hits.get(group[index] ?? -1);
    if (more !== undefined) found = found === NONE ? more : found.concat(more);
  }
  return found;
}
