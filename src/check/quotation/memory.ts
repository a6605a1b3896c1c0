import { firstAbove } from '../../ascending.ts';
import { onceFor } from '../../once.ts';
import type { Gender } from './gender.ts';
import type { Mention } from './mentions.ts';
import type { Person } from './names.ts';
import { type Named, sentenceAt } from './sentences.ts';

/** So many names back a reader may remember, and so many ahead may say who holds an office. */
const REMEMBERED = 200;
const AHEAD = 10;
/** So many characters after the last name nobody can tell whom a pronoun means. */
const FAR = 400;
/** So many characters before a pronoun somebody may stand whom it means after all. */
const NEARBY = 2500;

/** To whom a draft gives words: people and bodies of the dataset whom it may mean; none of them where it is somebody else. */
export interface Speaker {
  readonly people: readonly Person[];
  /** Whom else the sentence names: their words may be reported in it. */
  readonly beside?: readonly Person[];
}

function meantBy(
  { start, people, sure, office }: Mention,
  around: (at: number, ahead: number) => readonly Named[],
): Speaker | undefined {
  if (people.length === 0) return { people: [] };
  if (people.length === 1 && !office) return { people };
  const isFull = (other: Named) => {
    const [only] = other.people;
    return !other.office && other.people.length === 1 && people.some(({ id }) => id === only?.id);
  };
  const known = around(start, 0).findLast(isFull) ?? around(start, AHEAD).find(isFull);
  if (known !== undefined) return { people: known.people };
  return office || !sure ? undefined : { people };
}

/**
 * Whom a pronoun means: the last whom it fits of those named since the last quotation, else its speaker, else the last named
 * before. Where the sentence that names the last one names others whom it fits, any of them may be meant.
 */
export function antecedent(gender: Gender, at: number, memory: Memory, last: Spoken | undefined): Speaker | undefined {
  const fitsPerson = (person: Person) => isPerson(person) && (person.gender ?? gender) === gender;
  const fits = (mention: Named) =>
    mention.sure &&
    (mention.gender ?? gender) === gender &&
    (mention.people.length === 0 || peopleOf(mention, memory).some(fitsPerson));
  const named = memory.before(at);
  const index = named.findLastIndex(fits);
  const found = named[index];
  const since = found !== undefined && (last === undefined || found.start > last.at);
  const nearest = since ? found.start : (last?.at ?? found?.start ?? at);
  if (at - nearest > FAR) return undefined;
  if (!since && last !== undefined && (last.speaker.people.length === 0 || last.speaker.people.some(fitsPerson)))
    return last.speaker;
  if (found === undefined) return undefined;
  const earlier = named.slice(0, index);
  const others = earlier.slice(earlier.findLastIndex(({ sentence }) => sentence !== found.sentence) + 1).filter(fits);
  const meant = [found, ...others].map(memory.means);
  return others.length === 0 ? meant[0] : { people: [...new Set(meant.flatMap((speaker) => speaker?.people ?? []))] };
}

/** Those whom a mention may mean: of the holders of an office the one whom the draft names. */
function peopleOf(mention: Named, memory: Memory): readonly Person[] {
  return (mention.office ? memory.means(mention)?.people : undefined) ?? mention.people;
}

/** Whom a pronoun might mean as well: all whom it fits of those named shortly before, where its own sentence names none. */
export function mightMean(gender: Gender, at: number, memory: Memory, sentences: readonly number[]): readonly Person[] {
  const near = memory.between(at - NEARBY, at);
  const own = sentenceAt(sentences, at);
  const meant = new Set<Person>();
  for (let index = near.length - 1; index >= 0; index--) {
    const mention = near[index];
    if (mention?.sure !== true) continue;
    for (const person of peopleOf(mention, memory)) {
      if (!isPerson(person) || (person.gender ?? gender) !== gender) continue;
      // “The mayor was plain when he said …”: nobody else is meant.
      if (mention.sentence === own) return [];
      meant.add(person);
    }
  }
  return [...meant];
}

/** Who spoke last, and where their words end. */
export interface Spoken {
  readonly speaker: Speaker;
  /** Whether the speaker is named there, and no pronoun stands for them that might mean another. */
  readonly named: boolean;
  readonly at: number;
}

/** Everybody whom a draft names, in order. */
export interface Memory {
  /** Those named before a place, so many as a reader may remember. */
  readonly before: (at: number) => readonly Named[];
  /** Those named from a place on and before another. */
  readonly between: (from: number, to: number) => readonly Named[];
  /** Whom a name means: of several whom it fits the one whom the draft names in full; of those who held an office only such. */
  readonly means: (mention: Mention) => Speaker | undefined;
  /** The people and bodies of the dataset that a sentence names from a place on, by where it begins. */
  readonly inSentence: (sentence: number, from: number) => readonly Person[];
}

export function memoryOf(mentions: readonly Named[]): Memory {
  const starts = mentions.map(({ start }) => start);
  const indexOf = (at: number) => firstAbove(starts, at - 1);
  const around = (at: number, ahead: number) => {
    const index = indexOf(at);
    return mentions.slice(Math.max(0, index - REMEMBERED), index + ahead);
  };
  return {
    before: (at) => around(at, 0),
    between: (from, to) => mentions.slice(indexOf(from), indexOf(to)),
    means: onceFor((mention) => meantBy(mention, around)),
    inSentence: (sentence, from) => {
      const people: Person[] = [];
      const first = indexOf(Math.max(sentence, from));
      for (let index = first; index < first + REMEMBERED && mentions[index]?.sentence === sentence; index++)
        people.push(...(mentions[index]?.people ?? []));
      return people;
    },
  };
}

function isPerson({ family }: Person): boolean {
  return family !== undefined;
}
