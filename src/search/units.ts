import type { OpenIndex } from './open.ts';
import { quantitiesIn } from './quantities.ts';
import type { Mender, Reading } from './readings.ts';
import { askingWords, commonWords, stopWords } from './stop-words.ts';
import { synonymsOf } from './synonyms.ts';
import { quantityTerm, termOf } from './tokens.ts';
import type { Through } from './types.ts';
import { ranking, throughWeights } from './weights.ts';

/** One way in which a record can have what a word asks for. */
export interface Alternative {
  readonly terms: readonly number[];
  readonly through: Through;
  /** How sure it is that this is what was asked for, up to 1. */
  readonly weight: number;
}

/** A word of a question that carries meaning, or a quantity in it. */
export interface Unit {
  /** As it was typed, but for case and marks. */
  readonly word: string;
  /** The word for which it is taken: another one where it was misspelt. */
  readonly taken: string;
  /** How much it matters beside the others, before how rare it is. */
  readonly weight: number;
  /** Whether it is found in talk about anything: a record that lacks it lacks nothing. */
  readonly common: boolean;
  readonly alternatives: readonly Alternative[];
}

interface OpenUnit extends Unit {
  readonly term: number | undefined;
  readonly alternatives: Alternative[];
}

/** Gives the words of a question that matter, and the ways in which a record can have each. */
export function unitsOf(words: readonly Reading[], index: OpenIndex, mend: Mender | undefined): readonly Unit[] {
  const quantities = new Map(quantitiesIn(words.map(({ word }) => word)).map((found) => [found.start, found]));
  const units: OpenUnit[] = [];
  for (let at = 0; at < words.length; at++) {
    const reading = words[at];
    const quantity = quantities.get(at);
    if (quantity !== undefined) {
      for (const form of quantity.forms) units.push(quantityUnit(form, index));
      at = quantity.end - 1;
    } else if (reading !== undefined && !stopWords.has(reading.word)) {
      units.push(wordUnit(reading, index));
    }
  }
  addSynonyms(units, index);
  for (const unit of units) {
    if (unit.alternatives.length === 0 && !/\d/.test(unit.word))
      unit.alternatives.push(...guesses(unit.word, index, mend));
  }
  return units;
}

function wordUnit({ typed, word, others }: Reading, index: OpenIndex): OpenUnit {
  const term = index.numberOf(termOf(word));
  const terms = new Set([word, ...others].flatMap((meant) => index.numberOf(termOf(meant)) ?? []));
  const through = typed === word ? 'word' : 'typo';
  const weight = weightOf(word, term, index);
  return {
    word: typed,
    taken: word,
    term,
    weight,
    common: weight === ranking.common,
    alternatives: [...terms].map((number) => ({ terms: [number], through, weight: 1 })),
  };
}

function weightOf(word: string, term: number | undefined, index: OpenIndex): number {
  if (askingWords.has(word)) return ranking.asking;
  if (term !== undefined && index.isAbout(term)) return ranking.about;
  return commonWords.has(word) ? ranking.common : 1;
}

function quantityUnit(form: string, index: OpenIndex): OpenUnit {
  const value = Number.parseFloat(form);
  const forms: (readonly [form: string, weight: number])[] = [[form, 1]];
  if (form.endsWith('%')) forms.push([String(value), throughWeights.bare]);
  else if (!form.endsWith('x')) {
    forms.push(
      [`${form}%`, throughWeights.percentage],
      ...roundedTo(value, index).map((near) => [near, throughWeights.rounded] as const),
    );
  }
  const alternatives = forms.flatMap(([other, weight]): Alternative[] => {
    const number = index.numberOf(quantityTerm(other));
    return number === undefined ? [] : [{ terms: [number], through: 'number', weight }];
  });
  return { word: form, taken: form, term: undefined, weight: 1, common: false, alternatives };
}

/** A number with fewer zeros at its end than this is not taken for a round one. */
const ROUND = 100;

/** The numbers of the index for which a round one may stand: 1800 for 1809. */
function roundedTo(value: number, index: OpenIndex): readonly string[] {
  let step = 1;
  while (value > 0 && value % (step * 10) === 0) step *= 10;
  if (step < ROUND) return [];
  return index
    .quantities()
    .map(([form]) => form)
    .filter((form) => Number(form) !== value && Math.round(Number(form) / step) * step === value);
}

function addSynonyms(units: readonly OpenUnit[], index: OpenIndex): void {
  for (const { start, end, terms, weight } of synonymsOf(
    units.map(({ term }) => term),
    index,
  )) {
    for (const unit of units.slice(start, end)) {
      if (askingWords.has(unit.word)) continue;
      const known = unit.alternatives.findIndex((alternative) => same(alternative.terms, terms));
      const before = unit.alternatives[known];
      if (before === undefined) unit.alternatives.push({ terms, through: 'synonym', weight });
      else if (before.weight < weight) unit.alternatives[known] = { terms, through: 'synonym', weight };
    }
  }
}

/** What a word that no record has may have been meant to be: two words of the records, or one spelt otherwise. */
function guesses(word: string, index: OpenIndex, mend: Mender | undefined): readonly Alternative[] {
  for (let cut = 3; cut + 3 <= word.length; cut++) {
    const terms = [word.slice(0, cut), word.slice(cut)].flatMap((part) => index.numberOf(termOf(part)) ?? []);
    if (terms.length === 2) return [{ terms, through: 'compound', weight: throughWeights.compound }];
  }
  return (mend?.(word) ?? []).flatMap(({ word: meant, likeness }): Alternative[] => {
    const term = index.numberOf(termOf(meant));
    return term === undefined ? [] : [{ terms: [term], through: 'typo', weight: throughWeights.typo * likeness }];
  });
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, at) => number === other[at]);
}
