/** How exact a draft says that its number is. */
export type Qualifier = 'none' | 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'up-to';

/** Words right before a number that qualify it; the longest that fits counts. */
const BEFORE: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ['just under', 'nearly'],
  ['just short of', 'nearly'],
  ['just over', 'more-than'],
  ['just above', 'more-than'],
  ['slightly more than', 'more-than'],
  ['slightly over', 'more-than'],
  ['well over', 'more-than'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['longer than', 'more-than'],
  ['higher than', 'more-than'],
  ['in excess of', 'more-than'],
  ['upwards of', 'more-than'],
  ['over', 'more-than'],
  ['above', 'more-than'],
  ['exceeding', 'more-than'],
  ['exceeds', 'more-than'],
  ['exceeded', 'more-than'],
  ['less than', 'less-than'],
  ['fewer than', 'less-than'],
  ['lower than', 'less-than'],
  ['shorter than', 'less-than'],
  ['under', 'less-than'],
  ['below', 'less-than'],
  ['nearly', 'nearly'],
  ['almost', 'nearly'],
  ['close to', 'nearly'],
  ['approaching', 'nearly'],
  ['nearing', 'nearly'],
  ['virtually', 'nearly'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['circa', 'about'],
  ['no fewer than', 'at-least'],
  ['not less than', 'at-least'],
  ['no less than', 'at-least'],
  ['at least', 'at-least'],
  ['up to', 'up-to'],
  ['as many as', 'up-to'],
  ['as much as', 'up-to'],
  ['as high as', 'up-to'],
  ['no more than', 'up-to'],
  ['not more than', 'up-to'],
  ['at most', 'up-to'],
  ['a maximum of', 'up-to'],
];
const AFTER: readonly (readonly [words: string, qualifier: Qualifier])[] = [
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or thereabouts', 'about'],
  ['or fewer', 'up-to'],
  ['or less', 'up-to'],
];

interface Before {
  readonly words: readonly string[];
  readonly qualifier: Qualifier;
}

/** The words before a number by the last of them, the longest first. */
const BY_LAST = byLast();

function byLast(): ReadonlyMap<string, readonly Before[]> {
  const sorted = new Map<string, Before[]>();
  const all = BEFORE.map(([words, qualifier]) => ({ words: words.split(' '), qualifier }));
  for (const before of all.toSorted((one, other) => other.words.length - one.words.length)) {
    const last = before.words.at(-1) ?? '';
    const list = sorted.get(last);
    if (list === undefined) sorted.set(last, [before]);
    else list.push(before);
  }
  return sorted;
}

/** “Under seven headings” says where. */
const PLACES = /^(heading|chapter|title|theme|name)s?$/;
const SPREAD = new Set(['spread', 'set', 'stretched', 'out', 'told', 'written']);

/**
 * The qualifier of a number, and where it begins.
 * @param parted whether a comma or the like stands before a word
 */
export function qualifierBefore(
  texts: readonly string[],
  from: number,
  to: number,
  parted: (at: number) => boolean,
): { readonly qualifier: Qualifier; readonly said: number } {
  const ends = texts[from - 1] === 'a' || texts[from - 1] === 'an' || texts[from - 1] === 'the' ? from - 1 : from;
  for (const { words, qualifier } of BY_LAST.get(texts[ends - 1] ?? '') ?? []) {
    const said = ends - words.length;
    // “…, over 363 pages, …” says where, and not how many.
    if (words[0] === 'over' && (parted(said) || SPREAD.has(texts[said - 1] ?? ''))) continue;
    if (words[0] === 'under' && PLACES.test(texts[to] ?? '')) continue;
    if (said >= 0 && words.every((word, index) => texts[said + index] === word)) return { qualifier, said };
  }
  const after = texts.slice(to, to + 2).join(' ');
  return { qualifier: AFTER.find(([words]) => words === after)?.[1] ?? 'none', said: from };
}
