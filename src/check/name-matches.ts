import type { Dataset } from '../dataset/types.ts';
import { once, onceFor } from '../once.ts';
import { startsWithCapital } from '../text/pattern.ts';
import type { Finding } from './checkers/types.ts';
import { datesIn } from './draft-dates.ts';
import type { NameForm, Naming } from './name-forms.ts';
import { perDraft } from './per-draft.ts';
import { isName, type Sentence, sentencesOfDraft, standAt, type Word } from './sentences.ts';

interface Match {
  readonly form: NameForm;
  readonly words: readonly Word[];
  /** The word after it. */
  readonly next: Word | undefined;
  readonly before: Word | undefined;
}

/** Words before a title that make of it a former one, or somebody else's. */
const FORMER = new Set(['former', 'ex', 'then', 'previous', 'one-time']);
const ROW = /^[\s.,]*$/;

/** The wrong forms of names in a draft, with the form to put for each. */
export const nameMatches = perDraft((draft, dataset): readonly Finding[] => {
  const byFirst = formsByFirstWord(dataset);
  const matches: Match[] = [];
  const { subject, namings } = dataset.draftTables();
  const begins = new Set(subject.map(([first]) => first));
  let about = subject.length === 0;
  const latest = once(() => latestDateIn(sentencesOfDraft(draft)));
  for (const { words } of sentencesOfDraft(draft)) {
    about ||= words.some(
      (word, at) =>
        begins.has(word.text) && isName(words, at, draft.text) && subject.some((row) => standAt(words, at, row)),
    );
    for (const match of matchesIn(words, byFirst, draft.text)) matches.push(match);
  }
  const named = new Set(matches.filter(({ form }) => form.right).map(({ form }) => form.owner));
  const seen = new Set<string>();
  return matches.flatMap((match) => {
    const { form } = match;
    if (form.right) seen.add(form.owner);
    if (form.right || !counts(match, draft.text, about, named)) return [];
    const naming = namings[form.owner];
    return naming === undefined ? [] : [finding(match, draft.text, rightForm(naming, seen.has(form.owner), latest))];
  });
});

/** The latest month that some sentences name, as `2023-03`; empty where they name none. */
function latestDateIn(sentences: Iterable<Sentence>): string {
  let latest = '';
  for (const { words } of sentences)
    for (const { year, month } of datesIn(words)) {
      const date = year === undefined ? '' : `${year}-${String(month).padStart(2, '0')}`;
      if (date > latest) latest = date;
    }
  return latest;
}

/** Forms by their second word; those that have none under ''. */
type BySecondWord = ReadonlyMap<string, readonly NameForm[]>;

const formsByFirstWord = onceFor((dataset: Dataset): ReadonlyMap<string, BySecondWord> => {
  const byFirst = new Map<string, Map<string, NameForm[]>>();
  for (const form of dataset.draftTables().names) {
    const [first = '', second = ''] = form.words;
    const bySecond = byFirst.get(first) ?? new Map<string, NameForm[]>();
    byFirst.set(first, bySecond);
    const forms = bySecond.get(second);
    if (forms === undefined) bySecond.set(second, [form]);
    else forms.push(form);
  }
  return byFirst;
});

function matchesIn(words: readonly Word[], byFirst: ReadonlyMap<string, BySecondWord>, text: string): readonly Match[] {
  const matches: Match[] = [];
  for (let at = 0; at < words.length; at++) {
    const begun = byFirst.get(words[at]?.text ?? '');
    const form = begun && isCapital(words[at], text) ? formAt(begun, words, at, text) : undefined;
    if (form === undefined) continue;
    const to = at + form.words.length;
    const said = { form, words: words.slice(at, to), before: words[at - 1], next: words[to] };
    // “It is Sir Somebody, never Sir Else”: a wrong form that is said to be one.
    if (form.right || !isNamedAsWrong(words, at)) matches.push(said);
    at = to - 1;
  }
  return matches;
}

/** The first of some forms that stands at a place. */
function formAt(forms: BySecondWord, words: readonly Word[], at: number, text: string): NameForm | undefined {
  const stands = ({ words: row }: NameForm) => fits(words, at, row, text);
  return forms.get(words[at + 1]?.text ?? '')?.find(stands) ?? forms.get('')?.find(stands);
}

/** Whether what stands right before a form says that it is wrong. */
function isNamedAsWrong(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 5), at).map(({ text }) => text);
  return /\b(never|not)( be (called|named))?$|\b(wrongly|mistakenly|incorrectly)\b/.test(before.join(' '));
}

/** Whether words stand in a row at a place, nothing but white space or a comma between them, with a capital where names end. */
function fits(words: readonly Word[], at: number, row: readonly string[], text: string): boolean {
  return (
    standAt(words, at, row) &&
    isCapital(words[at + row.length - 1], text) &&
    row.every(
      (_, index) => index === 0 || /^[\s.,-]*$/.test(text.slice(words[at + index - 1]?.end, words[at + index]?.start)),
    )
  );
}

function isCapital(word: Word | undefined, text: string): boolean {
  return word !== undefined && startsWithCapital(text.slice(word.start, word.start + 2));
}

function counts(
  { form, words, next, before }: Match,
  text: string,
  about: boolean,
  named: ReadonlySet<string>,
): boolean {
  if (words.some(({ quotation }) => quotation !== 0)) return false;
  if (before !== undefined && FORMER.has(before.text)) return false;
  if (!form.made) return about || named.has(form.owner) || form.words.length > 2;
  const last = words.at(-1);
  // "Lady Louise Windsor" is somebody else.
  const goesOn =
    next !== undefined &&
    last !== undefined &&
    ROW.test(text.slice(last.end, next.start)) &&
    next.gap === 0 &&
    !/['’]s$/.test(text.slice(last.start, last.end)) &&
    isCapital(next, text);
  if (goesOn) return false;
  return named.has(form.owner) || (about && (form.stated || isNever(form)));
}

/** Whether nobody is called that: “Sir” and “Dame” never stand before a family name alone. */
function isNever({ words }: NameForm): boolean {
  return words.length === 2 && (words[0] === 'sir' || words[0] === 'dame');
}

/** The form for a first mention or for a later one, in the style of the latest date that the draft names. */
function rightForm(naming: Naming, earlier: boolean, latest: () => string): string {
  if (naming.bare !== undefined) return naming.bare;
  const style = naming.styles.findLast(({ from }) => latest() !== '' && from <= latest());
  const { first, later = first } = style ?? naming;
  return earlier ? later : first;
}

function finding({ form, words }: Match, text: string, right: string): Finding {
  const start = words[0]?.start ?? 0;
  const last = words.at(-1);
  const whole = text.slice(start, last?.end ?? start);
  const said = whole.replace(/['’]s$/, '');
  return {
    kind: 'name',
    verdict: 'form',
    severity: 'error',
    start,
    end: start + said.length,
    expected: right,
    records: [form.owner],
    message: `'${said}' is a wrong form of the name; put '${right}'`,
    fix: right,
  };
}
