import type { CaseyRecord, Json } from '../records/types.ts';
import { tokensOf } from '../search/tokens.ts';
import { stringsIn } from '../text/strings.ts';

/** A row of words that names somebody, rightly or wrongly. */
export interface NameForm {
  readonly words: readonly string[];
  readonly right?: true;
  /** The id of the person or body. */
  readonly owner: string;
  /** Whether the owner's record states wrong forms. */
  readonly stated?: true;
  /** Whether it is made from a rule: it then counts only in a draft that is about its owner. */
  readonly made?: true;
}

/** How somebody is named at first mention, and later where that is otherwise. */
interface Mentions {
  readonly first: string;
  readonly later?: string | undefined;
}

/** How a person or body is to be named, and how from some dates on. */
export interface Naming extends Mentions {
  /** A body's name without an article, to put in the place of a wrong form of it. */
  readonly bare?: string;
  readonly styles: readonly (Mentions & { readonly from: string })[];
}

/** Reads from a record how its person or body is to be named. */
export function namingsOf({ name, family, first_mention, later_mentions, styles }: CaseyRecord): Naming {
  const dated = Array.isArray(styles) ? styles : [];
  return {
    ...mentionsIn(first_mention, later_mentions),
    ...(family === undefined && { bare: String(name) }),
    styles: dated.map((style) => ({
      from: String(style['from'] ?? ''),
      ...mentionsIn(style['first_mention'], style['later_mentions']),
    })),
  };
}

function mentionsIn(first: Json | undefined, later: Json | undefined): Mentions {
  return { first: String(first), later: stringsIn(later)[0] };
}

const HONOURS = ['sir', 'dame', 'lord', 'lady', 'baroness', 'baron'];
const PEERS = new Set(['lord', 'baroness', 'baron']);
const PLAIN = ['mr', 'ms', 'mrs', 'miss'];

/**
 * The right and wrong forms of every person and body; a right form of one is a wrong form of nobody. The longest come
 * first: a right form that has a wrong one in it is right.
 */
export function nameForms(people: readonly CaseyRecord[], organisations: readonly CaseyRecord[]): readonly NameForm[] {
  const right = [...people, ...organisations].flatMap((owner) =>
    rightForms(owner).map((text) => formOf(owner, tokensOf(text), { right: true })),
  );
  const known = new Set(right.map(({ words }) => words.join(' ')));
  const wrong = [...people.flatMap(wrongForms), ...organisations.flatMap(statedForms)];
  const forms = [...right, ...wrong.filter(({ words }) => words.length > 0 && !known.has(words.join(' ')))];
  const distinct = new Map(forms.map((form) => [JSON.stringify(form), form]));
  const rank = ({ right }: NameForm) => (right ? 0 : 1);
  return [...distinct.values()].toSorted(
    (one, other) => other.words.length - one.words.length || rank(one) - rank(other),
  );
}

function rightForms(record: CaseyRecord): readonly string[] {
  const { name, first_mention, later_mentions, aliases, styles, abbreviation } = record;
  return [name, first_mention, later_mentions, aliases, styles, abbreviation].flatMap(stringsIn);
}

/** The wrong forms that a record states. */
function statedForms(owner: CaseyRecord): readonly NameForm[] {
  return stringsIn(owner['wrong_forms']).map((text) => formOf(owner, tokensOf(text)));
}

function formOf(owner: CaseyRecord, words: readonly string[], sort: Pick<NameForm, 'right' | 'made'> = {}): NameForm {
  return { words, owner: owner.id, ...sort, ...(owner['wrong_forms'] !== undefined && { stated: true }) };
}

/** The wrong forms of a person: those stated, their titles with other parts of the name, and honours that are not theirs. */
function wrongForms(owner: CaseyRecord): readonly NameForm[] {
  const family = tokensOf(String(owner['family']));
  const given = tokensOf(String(owner['given'] ?? ''));
  const stated = statedForms(owner);
  const titles = stated
    .map(({ words }) => words)
    .filter((words) => endsWith(words, family) && words.length > family.length)
    .map((words) => words.slice(0, words.length - family.length))
    .filter((words) => !given.some((word) => words.includes(word)));
  const parts = [family, ...(given.length === 0 ? [] : [[...given, ...family]])];
  const derived = titles.flatMap((title) => parts.map((part) => formOf(owner, [...title, ...part])));
  const first = String(owner['first_mention']);
  const always = HONOURS.includes(tokensOf(String(owner['name']))[0] ?? '');
  const styled = always || stringsIn(owner['styles']).some((text) => HONOURS.includes(tokensOf(text)[0] ?? ''));
  if (!styled || first === '') return [...stated, ...derived];
  const honoured = HONOURS.flatMap((honour) =>
    [...parts, ...(given.length === 0 ? [] : [given])]
      // A peer with the given name put in is loose and in wide use.
      .filter((part) => !(part.length > family.length && PEERS.has(honour) && isOwn(owner, honour)))
      .map((part) => [honour, ...part]),
  );
  const plain = always ? PLAIN.flatMap((title) => parts.map((part) => [title, ...part])) : [];
  const made = [...honoured, ...plain].map((words) => formOf(owner, words, { made: true }));
  return [...stated, ...derived, ...made];
}

function isOwn(owner: CaseyRecord, honour: string): boolean {
  return rightForms(owner).some((form) => tokensOf(form)[0] === honour);
}

function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  return tail.length > 0 && tail.every((word, index) => words[words.length - tail.length + index] === word);
}
