import type { Json } from '../records/types.ts';
import { plain } from './marked.ts';

const LABELS = ['page', 'paragraph', 'chapter', 'section', 'table', 'figure', 'appendix'] as const;
export type Label = (typeof LABELS)[number];

/** A place in a work: a CSL locator, or the words of a source where they are no such thing. */
export type Locator = { readonly label: Label; readonly value: string } | { readonly words: string };

/** What a style prints before one locator of a label, and before several: 'p.' and 'pp.'. */
export type LocatorTerms = Readonly<Record<Label, readonly [one: string, several: string]>>;

/** The locators of a piece of evidence. */
export function locatorsOf(locator: Json | undefined): readonly Locator[] {
  if (typeof locator !== 'object' || locator === null || Array.isArray(locator)) return [];
  const values = Object.entries(locator);
  return LABELS.flatMap((label) =>
    values.flatMap(([key, value]) =>
      key === label && typeof value === 'string' ? [{ label, value: range(plain(value)) }] : [],
    ),
  );
}

const NUMBERS = String.raw`(?:\d+|[A-Z])(?:(?:, | and | to | ?[-–] ?)(?:\d+|[A-Z]))*`;

/** Takes 'chapter 4, page 107' apart; words that are no locators, such as 'Foreword', stay as they are. */
export function statedPlace(words: string): readonly Locator[] {
  const parts = plain(words).split(new RegExp(`, (?=(?:${LABELS.join('|')})s? )`));
  const read = parts.map((part) => {
    const [, name, value] = new RegExp(`^(\\w+?)s? (${NUMBERS})$`).exec(part) ?? [];
    const label = LABELS.find((known) => known === name);
    return label === undefined || value === undefined ? undefined : { label, value: range(value) };
  });
  const found = read.filter((locator) => locator !== undefined);
  return found.length === parts.length ? found : [{ words: plain(words) }];
}

/** 'p. 12', 'pp. 12–14', in the terms of a style. */
export function located(locator: Locator, terms: LocatorTerms): string {
  if ('words' in locator) return locator.words;
  const several = /\d[–,]|,| and /.test(locator.value);
  const term = terms[locator.label][several ? 1 : 0];
  return term === '' ? locator.value : `${term} ${locator.value}`;
}

function range(value: string): string {
  return value.replace(/(\d) ?(?:[-–]| to ) ?(?=\d)/g, '$1–');
}
