import { termOf, tokensOf } from '../search/tokens.ts';
import type { Word } from './sentences.ts';

/** Where a phrase stands in a row of words: its first word and the one after its last. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

/** The alternatives of a group, by the numbers of their phrases. */
export type Group = readonly number[];

/** Phrases by their numbers, found in a row of words in one pass. */
export interface Phrases {
  /** The group that a text such as `a | b c` stands for; `=a` is the word itself, whatever its stem. */
  readonly group: (text: string) => Group;
  readonly find: (words: readonly Word[]) => Hits;
}

export type Hits = ReadonlyMap<number, readonly Hit[]>;

/** Makes an empty store of phrases, to which `group` adds. */
export function phraseStore(): Phrases {
  const groups = new Map<string, Group>();
  const spelt = new Map<string, number | undefined>();
  const stems = new Map<string, string>();
  const numbers = new Map<string, number>();
  const byFirst = new Map<string, { readonly number: number; readonly terms: readonly string[] }[]>();
  const stemOf = (token: string): string => {
    const stem = stems.get(token) ?? termOf(token);
    stems.set(token, stem);
    return stem;
  };
  const numberOf = (phrase: string): number | undefined => {
    if (!spelt.has(phrase)) spelt.set(phrase, newNumber(phrase));
    return spelt.get(phrase);
  };
  const newNumber = (phrase: string): number | undefined => {
    const exact = phrase.trim().startsWith('=');
    const terms = tokensOf(phrase).map((token) => (exact ? `=${token}` : stemOf(token)));
    const first = terms[0];
    if (first === undefined) return undefined;
    const key = terms.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [{ number, terms }]);
    else list.push({ number, terms });
    return number;
  };
  const begunBy = (word: Word | undefined) => {
    const stemmed = byFirst.get(word?.term ?? '') ?? [];
    const exact = byFirst.get(`=${word?.text}`);
    return exact === undefined ? stemmed : [...stemmed, ...exact];
  };
  return {
    group: (text) => {
      const known = groups.get(text);
      if (known !== undefined) return known;
      const made = text.split('|').flatMap((phrase) => numberOf(phrase) ?? []);
      groups.set(text, made);
      return made;
    },
    find: (words) => {
      const hits = new Map<number, Hit[]>();
      for (let at = 0; at < words.length; at++) {
        for (const { number, terms } of begunBy(words[at])) {
          if (!terms.every((term, index) => isTerm(words[at + index], term))) continue;
          const hit = { from: at, to: at + terms.length };
          const list = hits.get(number);
          if (list === undefined) hits.set(number, [hit]);
          else list.push(hit);
        }
      }
      return hits;
    },
  };
}

function isTerm(word: Word | undefined, term: string): boolean {
  return term.startsWith('=') ? `=${word?.text}` === term : word?.term === term;
}

/** All places of a group's alternatives. */
export function hitsOf(group: Group, hits: Hits): readonly Hit[] {
  return group.flatMap((number) => hits.get(number) ?? []);
}
