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
  const numbers = new Map<string, number>();
  const byFirst = new Map<string, { readonly number: number; readonly terms: readonly string[] }[]>();
  const numberOf = (phrase: string): number | undefined => {
    const exact = phrase.trim().startsWith('=');
    const terms = tokensOf(phrase).map((token) => (exact ? `=${token}` : termOf(token)));
    const first = terms[0];
    if (first === undefined) return undefined;
    const key = terms.join(' ');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(key, number);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { number, terms }]);
    return number;
  };
  return {
    group: (text) => text.split('|').flatMap((phrase) => numberOf(phrase) ?? []),
    find: (words) => {
      const hits = new Map<number, Hit[]>();
      for (let at = 0; at < words.length; at++) {
        const word = words[at];
        const begun = [...(byFirst.get(word?.term ?? '') ?? []), ...(byFirst.get(`=${word?.text}`) ?? [])];
        for (const { number, terms } of begun) {
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
