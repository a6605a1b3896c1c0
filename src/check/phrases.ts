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

interface Phrase {
  readonly number: number;
  /** Its terms but for the first. */
  readonly rest: readonly string[];
}

/** Gives what finds phrases in a row of words, all in one pass. */
export function finderOf(phrases: readonly string[]): (words: readonly Word[]) => Hits {
  const byFirst = new Map<string, Phrase[]>();
  for (const [number, phrase] of phrases.entries()) {
    const rest = phrase.split(' ');
    const first = rest.shift() ?? '';
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [{ number, rest }]);
    else list.push({ number, rest });
  }
  const exact = new Set([...byFirst.keys()].filter((first) => first.startsWith('=')).map((first) => first.slice(1)));
  return (words) => {
    const hits = new Map<number, Hit[]>();
    for (let from = 0; from < words.length; from++) {
      const word = words[from];
      if (word === undefined) continue;
      const begun = byFirst.get(word.term);
      if (begun !== undefined) look(begun, words, from, hits);
      const literal = exact.has(word.text) ? byFirst.get(`=${word.text}`) : undefined;
      if (literal !== undefined) look(literal, words, from, hits);
    }
    return hits;
  };
}

/** Adds those of some phrases that stand at a place. */
function look(begun: readonly Phrase[], words: readonly Word[], from: number, hits: Map<number, Hit[]>): void {
  for (const { number, rest } of begun) {
    if (!follow(words, from + 1, rest)) continue;
    const hit = { from, to: from + 1 + rest.length };
    const list = hits.get(number);
    if (list === undefined) hits.set(number, [hit]);
    else list.push(hit);
  }
}

/** Whether the words from a place on are these terms. */
function follow(words: readonly Word[], from: number, terms: readonly string[]): boolean {
  for (let at = 0; at < terms.length; at++) if (!isTerm(words[from + at], terms[at] ?? '')) return false;
  return true;
}

function isTerm(word: Word | undefined, term: string): boolean {
  return term.startsWith('=') ? `=${word?.text}` === term : word?.term === term;
}

/** All places of some groups' alternatives. */
export function hitsOfAll(groups: readonly Group[], hits: Hits): readonly Hit[] {
  return groups.flatMap((group) => hitsOf(group, hits));
}

/** All places of a group's alternatives. */
export function hitsOf(group: Group, hits: Hits): readonly Hit[] {
  const found: Hit[] = [];
  for (const number of group) for (const hit of hits.get(number) ?? []) found.push(hit);
  return found;
}
