import { matchesOf, patternOf } from '../../text/pattern.ts';
import type { Stretch } from '../checkers/types.ts';
import type { Mention } from './mentions.ts';
import { mentionsBetween, type Telling } from './sentences.ts';

/** The subject of a verb of speech: somebody named, a pronoun, or somebody without a name. */
export type Subject =
  | { readonly by: 'name'; readonly mention: Mention }
  | { readonly by: 'pronoun'; readonly gender: 'm' | 'f'; readonly at: number }
  | { readonly by: 'stranger' };

/** Verbs of speech by how their forms end, and what is none of these. */
const WITH_S =
  'add answer ask assert boast call claim comment complain confess confirm counter demand explain hail insist lament maintain plead predict protest quip recall reflect remark respond shout thank thunder vow warn';
const WITH_ES =
  'acknowledg announc apologis argu conced conclud continu declar describ not observ pledg prais promis stat stress urg';
const OTHERS =
  'said say says saying told tell tells telling wrote write writes written writing spoke speak speaks speaking put puts putting add warn insist admits admitted admitting replies replied replying agree agrees agreed accepts accepted tweets tweeted posts posted joked jokes reckons reckoned';
const ROWS =
  '(?:went|goes|going) on|(?:spelt|spells) out|(?:sums?|summed) up|(?:made|makes) (?:it )?clear|(?:is|was) clear|according to';
/** In small letters: a pattern for any would take twice as long to be made ready, which is longer than a draft takes to read. */
const SPEECH = new RegExp(
  String.raw`\b(?:(?:${either(WITH_S)})(?:s|ed|ing)|(?:${either(WITH_ES)})(?:es|ed|ing)|${either(OTHERS)}|${ROWS})\b`,
  'g',
);
const PRONOUN = /\b(he|she|him|her)\b/gi;
const INDEFINITE = patternOf(String.raw`(?<!\bas )\b(?:one|an?|another|some|several)\s+(?:[\p{L}-]+\s+){0,3}$`, 'i');
const ASIDE = patternOf(String.raw`^(.*\p{Lu}[^,]*)(,[^,]*\p{Ll}[^,]*,\s*)$`, 's');
const NAME_OR_AGE = patternOf(String.raw`^,\s*(?:[\p{Lu}\d][\p{L}\d'’.-]*\s*)+,\s*$`);
const INDEFINITE_AFTER = /^\s*(?:one|an?|another)\s/i;
/** Somebody described and not named, right before a verb. */
const DESCRIBED =
  /(?:[,;]|\b(?:as|while|and|but|when|because|after|before|whereas))\s+(?:the|his|her|its|their)\s+(?:[\w’'-]+\s+){1,6}$/;
/** Somebody's words: “Smith's last words were”. */
const THEIR_WORDS =
  /^['’]s?\s(?:[a-z-]+\s){0,3}(?:words?|message|phrase|answer|verdict|warning|reply|response|plea|pledge|promise|view|opinion|judgement)\b/;
/** Words that are somebody's though the sentence has another subject. */
const VIEW = /\b[Ii]n (his|her) (?:own )?(?:view|words|opinion|judgement|phrase|telling)\b/;
/** A verb is near its quotation: so far from it in characters at most where it comes after. */
const NEAR = 120;

/**
 * Reads the words of a sentence after a quotation for whom they give it to: “…,” she said; “…,” said the mayor.
 * @param clause the stretch from the closing mark to the end of the sentence or the next quotation
 */
export function subjectAfter(telling: Telling, clause: Stretch): Subject | undefined {
  const words = slice(telling, clause).slice(0, NEAR);
  const holder = holderOfView(words, clause.start);
  if (holder !== undefined) return holder;
  if (
    /^[\s,]*(?:and|but|while|that|which|who|is|are|was|were|has|have|had|will|would)\b/i.test(words) &&
    !/^\s*was how\b/.test(words)
  )
    return undefined;
  const [verb] = speechIn(words);
  if (verb === undefined) return undefined;
  const at = clause.start + verb.index;
  const before = subjectIn(telling, { start: clause.start, end: at }, 'last');
  return before ?? subjectIn(telling, { start: at + verb[0].length, end: clause.end }, 'first');
}

/** Reads the words of a sentence before a quotation for whom they give it to: She added: “…”; The mayor said he was “…”. */
export function subjectBefore(telling: Telling, clause: Stretch): Subject | undefined {
  const words = slice(telling, clause);
  const holder = holderOfView(words, clause.start);
  if (holder !== undefined) return holder;
  const verb = speechIn(words).at(-1);
  if (verb === undefined) {
    return /[:,]\s*$/.test(words) ? subjectIn(telling, clause, 'last', 'sure') : undefined;
  }
  const at = clause.start + verb.index;
  const before = subjectIn(telling, { start: clause.start, end: at }, 'last');
  const first = words.slice(0, verb.index).trim() === '' || verb[0].startsWith('according');
  return before ?? (first ? subjectIn(telling, { start: at + verb[0].length, end: clause.end }, 'first') : undefined);
}

/** Who holds the view in which the words stand: “the force, in her view, had …”. */
function holderOfView(words: string, start: number): Subject | undefined {
  const found = VIEW.exec(words);
  if (found === null) return undefined;
  return { by: 'pronoun', gender: found[1] === 'his' ? 'm' : 'f', at: start + found.index };
}

/**
 * The person, pronoun or stranger that stands nearest to a verb, asides left out.
 * @param persons where there is no verb a name may be that of a place as well, and only one that is surely somebody's counts
 */
function subjectIn(
  telling: Telling,
  stretch: Stretch,
  nearest: 'first' | 'last',
  persons?: 'sure',
): Subject | undefined {
  const words = withoutAsides(slice(telling, stretch));
  const subjects: (Stretch & { readonly subject: Subject })[] = [];
  for (const mention of mentionsBetween(telling, stretch.start, stretch.end)) {
    const [start, end] = [mention.start - stretch.start, mention.end - stretch.start];
    if (words[start] === ' ' || (persons === 'sure' && !mention.sure)) continue;
    const possessive = /^['’]s?\s/.test(words.slice(end, end + 3)) && !THEIR_WORDS.test(words.slice(end, end + NEAR));
    if (!possessive) subjects.push({ start, end, subject: { by: 'name', mention } });
  }
  for (const { 0: pronoun, index } of matchesOf(PRONOUN, words)) {
    const gender = /^h(e|im)$/i.test(pronoun) ? 'm' : 'f';
    const end = index + pronoun.length;
    // “her” may be whose something is; then it is no subject.
    if (/^her$/i.test(pronoun) && !/^\s+(?:as|that|to)\b/.test(words.slice(end))) continue;
    subjects.push({ start: index, end, subject: { by: 'pronoun', gender, at: stretch.start + index } });
  }
  const sorted = subjects.toSorted((one, other) => one.start - other.start);
  const found = nearest === 'last' ? sorted.at(-1) : sorted[0];
  if (found !== undefined) {
    // “…, as the borough’s MP said”: somebody else is described, and nobody can tell whom.
    const described = nearest === 'last' && DESCRIBED.test(words.slice(found.end));
    return described ? undefined : found.subject;
  }
  const stranger = nearest === 'last' ? INDEFINITE(words).test(words) : INDEFINITE_AFTER.test(words);
  return stranger ? { by: 'stranger' } : undefined;
}

/** A clause with its asides blotted out: “, who met somebody else that day,” and what commas part from the verb. */
function withoutAsides(words: string): string {
  if (!words.includes(',')) return words;
  const blot = (aside: string) => ' '.repeat(aside.length);
  const relative = words.replace(
    /,\s*(?:who|whose|which|whom|where|when|after|before|speaking|responding|asked|having)\b[^,]{0,200}(?:,|$)/gi,
    blot,
  );
  const parted = ASIDE(relative).exec(relative);
  const [, kept = '', aside = ''] = parted ?? [];
  // An aside that is no more than a name or an age says who it is.
  const isName = NAME_OR_AGE(aside).test(aside);
  return parted === null || isName ? relative : kept + blot(aside);
}

/** The verbs of speech in some words, in order. */
export function speechIn(words: string): readonly RegExpExecArray[] {
  return matchesOf(SPEECH, words.toLowerCase());
}

function either(words: string): string {
  return words.replaceAll(' ', '|');
}

function slice({ plain, start: offset }: Telling, { start, end }: Stretch): string {
  return plain.slice(start - offset, end - offset);
}
