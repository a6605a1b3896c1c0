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
  numbers.forEach((number, index) => {
    const hit = { from: from[index] ?? 0, to: to[index] ?? 0 };
    const list = hits.get(number);
    if (list === undefined) hits.set(number, [hit]);
    else list.push(hit);
  });
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
  /** The number of the phrase that these terms are, if they are one. */
  number?: number;
  /** By the term that goes on. */
  readonly next: Map<string, Branch>;
  /** Whether some go on with a word itself, whatever its stem. */
  literal: boolean;
}

/** Gives what finds phrases in a row of words, all in one pass. */
export function finderOf(phrases: readonly string[]): (words: readonly Word[]) => Found {
  const [byTerm, byWord] = [new Map<string, Begun>(), new Map<string, Begun>()];
  for (let number = 0; number < phrases.length; number++) {
    const phrase = phrases[number] ?? '';
    const blank = phrase.indexOf(' ');
    const literal = phrase.startsWith('=');
    const begun = literal ? byWord : byTerm;
    const first = phrase.slice(literal ? 1 : 0, blank === -1 ? phrase.length : blank);
    const known = begun.get(first);
    if (known === undefined) begun.set(first, { numbers: [number] });
    else known.numbers.push(number);
  }
  return (words) => {
    const found: Found = { numbers: [], from: [], to: [] };
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (word === undefined) continue;
      const stem = byTerm.get(word.term);
      if (stem !== undefined) follow(branchOf(stem, phrases), words, from, from + 1, found);
      const itself = byWord.get(word.text);
      if (itself !== undefined) follow(branchOf(itself, phrases), words, from, from + 1, found);
    }
    return found;
  };
}

/** The phrases with the same first term, made ready when that is first met: few of them are. */
interface Begun {
  readonly numbers: number[];
  branch?: Branch;
}

function branchOf(begun: Begun, phrases: readonly string[]): Branch {
  begun.branch ??= branchFor(begun.numbers, phrases);
  return begun.branch;
}

/** The phrases of some numbers, all of which begin with one term. */
function branchFor(numbers: readonly number[], phrases: readonly string[]): Branch {
  const root = newBranch();
  for (const number of numbers) {
    let branch = root;
    for (const term of (phrases[number] ?? '').split(' ').slice(1)) {
      if (term.startsWith('=')) branch.literal = true;
      const next = branch.next.get(term) ?? newBranch();
      branch.next.set(term, next);
      branch = next;
    }
    branch.number = number;
  }
  return root;
}

function newBranch(): Branch {
  return { next: new Map(), literal: false };
}

/** Adds the phrases of a branch that stand from one word on; the words up to another are those that led to the branch. */
function follow(branch: Branch, words: readonly Word[], from: number, to: number, found: Found): void {
  const { number, next, literal } = branch;
  if (number !== undefined) {
    found.numbers.push(number);
    found.from.push(from);
    found.to.push(to);
  }
  const word = next.size === 0 ? undefined : words[to];
  if (word === undefined) return;
  const stem = next.get(word.term);
  if (stem !== undefined) follow(stem, words, from, to + 1, found);
  const itself = literal ? next.get(`=${word.text}`) : undefined;
  if (itself !== undefined) follow(itself, words, from, to + 1, found);
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
