import { matchesOf, patternOf, startsWithCapital, startsWithSmall } from '../../text/pattern.ts';
import { ABBREVIATIONS } from '../abbreviations.ts';
import type { Stretch } from '../checkers/types.ts';
import { lastNotAfter } from '../placed-text.ts';
import { type Gender, genderOf } from './gender.ts';
import { type NameBook, type Person, withoutThe } from './names.ts';

/** Somebody whom a draft names: people of the dataset whom the name fits, or nobody that it knows. */
export interface Mention extends Stretch {
  readonly people: readonly Person[];
  /** Whether it is surely a person, by a title, an age or the dataset. */
  readonly sure: boolean;
  /** Whether it is only an office, which several have held. */
  readonly office: boolean;
  readonly gender: Gender | undefined;
}

const ABBREVIATED = ABBREVIATIONS.filter(startsWithCapital).join('|');
const NAME = patternOf(
  String.raw`(?:(?:${ABBREVIATED}|\p{Lu})\.|\p{Lu}[\p{L}'’-]*)(?:\s+(?:(?:of|de|van|von|al|bin|the)\s+)?\p{Lu}[\p{L}'’-]*){0,8}`,
  'g',
);
/** A “the”, and up to four words after it, which may be an office; the letters with which they begin. */
const OFFICE = patternOf(String.raw`\bthe\s+(?=((\p{L}+)[\p{L}'’-]*(?:\s+\p{L}+){0,3}))`, 'gi');
const TITLES = new Set(
  `Sir Dame Lord Lady Baroness Baron Mr Mrs Ms Miss Mx Dr Professor Prof Rev Judge Chief Constable Commissioner Inspector
  Superintendent Sergeant PC DC DCI Councillor Cllr Detective Deputy Assistant Acting Mayor MP Minister Secretary`.split(
    /\s+/,
  ),
);
const HONOURS = new Set('MP AM MS MSP QC KC DBE CBE OBE MBE QPM CB KCB of Jr'.split(' '));

/** What begins a sentence, a heading or a letter, and stands before a name with a capital of its own: “But Smith”, “As the Mayor”. */
const LEADS = new Set(
  `But And Then When As If While Yet For So Or Even Now Still Also In At On From With To By After Before Since Because Although
  Though Like Unlike Dear Elsewhere Meanwhile Later Earlier However Again Today Yesterday Yes No Well Similarly Finally Not
  Never Only Nor Both Neither Either Perhaps Maybe Indeed Here There Sadly Did Does Do Has Had Have Was Were Is Are Can Could
  Will Would Should Why How What Where Who`.split(/\s+/),
);

/** From so many letters on a word in capitals may be a name, and no abbreviation. */
const CAPITALS = 4;
/** A name after what its bearer is. */
const WHAT_THEY_ARE = /.* (?:MP|AM|MSP|Minister|Secretary) (.* .*)/;
const AFTER_CAPITAL = patternOf(String.raw`(?<=\p{L})\p{L}+`, 'g');
/** So many characters before a name may belong to the same citation. */
const CITATION = 80;

/** Finds the people and bodies that a text names, in order. */
export function mentionsIn(text: string, book: NameBook): readonly Mention[] {
  const found: Mention[] = [];
  for (const { 0: printed, index } of matchesOf(NAME(text), text)) {
    const mention = mentionOf(printed.replace(/['’]s?$/, ''), index, book, text);
    if (mention !== undefined && !isCited(mention, text)) found.push(mention);
  }
  const named = found.filter(({ people }) => people.length > 0);
  const starts = named.map((mention) => mention.start);
  for (const { 0: printed, 1: words = '', 2: first = '', index } of matchesOf(OFFICE(text), text)) {
    // Most words after a “the” begin no role.
    if (!book.roleFirst.has(first.toLowerCase())) continue;
    const { people, length } = longestOffice(words, first, book);
    if (people.length === 0) continue;
    const [start, end] = [index, index + printed.length + length];
    const last = named[lastNotAfter(starts, end - 1)];
    const isName = last !== undefined && last.start < end && start < last.end;
    if (!isName) found.push({ start, end, people, sure: true, office: true, gender: undefined });
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** Whether a name stands in brackets with a year, as the author of a work: “(Smith, 2023)”. */
function isCited({ start, end }: Stretch, text: string): boolean {
  return (
    /^,?\s+(19|20)\d\d[a-z]?\s*[),;]/.test(text.slice(end, end + 12)) &&
    /\([^()]*$/.test(text.slice(Math.max(0, start - CITATION), start))
  );
}

/** The people who held the office with which some words begin, and how many characters name it. */
function longestOffice(
  words: string,
  first: string,
  book: NameBook,
): { readonly people: readonly Person[]; readonly length: number } {
  const holders = (length: number) => book.byRole.get(words.slice(0, length).toLowerCase().replace(/\s+/g, ' '));
  for (let length = words.length; length > 0; length = words.slice(0, length).search(/\s+\S*$/)) {
    const people = holders(length);
    if (people !== undefined) return { people, length };
  }
  // “The Mayor’s office”, “the Commissioner-designate”: the office is what stands before the mark.
  return { people: holders(first.length) ?? [], length: first.length };
}

function mentionOf(given: string, at: number, book: NameBook, text: string): Mention | undefined {
  // Most capitals begin a sentence: a word by itself that nobody is called is no name.
  const isNobody = (word: string) => !/[\s.]/.test(word) && !book.byForm.has(word) && !book.byFamily.has(word);
  if (startsWithSmall(given.slice(1, 2)) && isNobody(given)) return undefined;
  const printed = inSmall(given, book);
  const whole = withoutThe(withoutLead(printed));
  const name = byWhatTheyAre(whole, book) ?? whole;
  if (isNobody(name)) return undefined;
  const start = at + printed.length - name.length;
  const end = start + name.length;
  const parts = name.split(/\s+/);
  const titles = parts.findIndex((part) => !TITLES.has(part.replace(/\.$/, '')));
  const own = titles === -1 ? [] : parts.slice(titles);
  const title = titles > 0 ? parts.slice(0, titles).join(' ') : undefined;
  const gender = genderOf(parts.slice(0, Math.max(0, titles)));
  const exact = book.byForm.get(name);
  if (exact !== undefined) return { start, end, people: exact, sure: true, office: false, gender };
  const people = peopleNamed(own, title, book).filter(
    (person) => gender === undefined || (person.gender ?? gender) === gender,
  );
  if (people.length > 0) return { start, end, people, sure: true, office: false, gender };
  const aged = /^,?\s\(?\d\d\b/.test(text.slice(end, end + 5));
  // “The Somewhere MP” has a place for a name.
  if (own.filter((part) => !HONOURS.has(part)).length + (title === undefined ? 0 : 1) < 2) return undefined;
  return { start, end, people: [], sure: title !== undefined || aged, office: false, gender };
}

/** A name in capitals as it is otherwise written, without the label after it: “SMITH OUT:”; what nobody is called stays. */
function inSmall(printed: string, book: NameBook): string {
  // Most names have a small letter second, which is told soonest.
  if (printed.length < CAPITALS || startsWithSmall(printed.slice(1, 3))) return printed;
  if (printed !== printed.toUpperCase() || book.byForm.has(printed)) return printed;
  const words = printed.replace(AFTER_CAPITAL(printed), (letters) => letters.toLowerCase()).split(/(\s+)/);
  for (let to = words.length; to > 0; to -= 2) {
    const name = words.slice(0, to).join('');
    if (book.byForm.has(name) || book.byFamily.has(name)) return name;
  }
  return printed;
}

/** A name without the word that begins its sentence. */
function withoutLead(printed: string): string {
  const blank = printed.search(/\s/);
  return blank > 0 && LEADS.has(printed.slice(0, blank))
    ? printed.slice(blank).replace(/^\s+(?:the\s+)?/, '')
    : printed;
}

/** The name after what somebody is: “Labour MP Jane Smith”; undefined where the dataset knows nobody by it. */
function byWhatTheyAre(name: string, book: NameBook): string | undefined {
  const own = WHAT_THEY_ARE.exec(name)?.[1];
  return own !== undefined && book.byForm.has(own) ? own : undefined;
}

/** The people whom a name's words fit, titles left out: by both names, by the family name alone, or by the given one after a title. */
function peopleNamed(own: readonly string[], title: string | undefined, book: NameBook): readonly Person[] {
  const words = own.filter((word) => !HONOURS.has(word));
  const honoured = own.findIndex((word) => HONOURS.has(word));
  const name = honoured > 0 ? own.slice(0, honoured) : words;
  const family = book.byFamily.get(name.at(-1) ?? '') ?? [];
  if (name.length === 1) {
    const given = title === undefined ? [] : (book.byGiven.get(name[0] ?? '') ?? []);
    return family.length > 0 ? family : given.length === 1 ? given : [];
  }
  const given = name.slice(0, -1);
  return family.filter((person) => person.given === given.at(-1));
}
