import { patternOf } from '../../text/pattern.ts';
import type { Stretch } from '../checkers/types.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { NameBook } from './names.ts';
import { QUOTED } from './sentences.ts';

/** The subject of a verb of speech: somebody named, a pronoun, or somebody without a name. */
export type Subject =
  | { readonly by: 'name'; readonly mention: Mention }
  | { readonly by: 'pronoun'; readonly gender: 'm' | 'f'; readonly at: number }
  | { readonly by: 'stranger' };

const SPEECH =
  /\b(?:said|says?|saying|told|tells?|telling|add(?:s|ed|ing)?|wrote|writes?|writing|written|went on|goes on|going on|continu(?:es|ed|ing)|warn(?:s|ed|ing)?|insist(?:s|ed|ing)?|not(?:es|ed|ing)|argu(?:es|ed|ing)|call(?:s|ed|ing)|describ(?:es|ed|ing)|promis(?:es|ed|ing)|pledg(?:es|ed|ing)|vow(?:s|ed|ing)|announc(?:es|ed|ing)|explain(?:s|ed|ing)|declar(?:es|ed|ing)|ask(?:s|ed|ing)|repl(?:ies|ied|ying)|respond(?:s|ed|ing)|claim(?:s|ed|ing)|conclud(?:es|ed|ing)|admit(?:s|ted|ting)|apologis(?:es|ed|ing)|conced(?:es|ed|ing)|stress(?:es|ed|ing)|comment(?:s|ed|ing)|acknowledg(?:es|ed|ing)|recall(?:s|ed|ing)|urg(?:es|ed|ing)|demand(?:s|ed|ing)|observ(?:es|ed|ing)|remark(?:s|ed|ing)|stat(?:es|ed|ing)|thank(?:s|ed|ing)|prais(?:es|ed|ing)|hail(?:s|ed|ing)|speaks?|spoke|speaking|put(?:s|ting)?|tweet(?:s|ed)|post(?:s|ed)|joke[sd]|reckon(?:s|ed)|agree[sd]?|accept(?:s|ed)|spelt out|spells out|sums? up|summed up|made (?:it )?clear|makes (?:it )?clear|was clear|is clear|according to)\b/gi;
const PRONOUN = /\b(he|she|him|her)\b/gi;
const INDEFINITE = patternOf(String.raw`\b(?:one|an?|another|some|several)\s+(?:[\p{L}-]+\s+){0,3}$`, 'i');
const ASIDE = patternOf(String.raw`^(.*\p{Lu}[^,]*)(,[^,]*\p{Ll}[^,]*,\s*)$`, 's');
const NAME_OR_AGE = patternOf(String.raw`^,\s*(?:[\p{Lu}\d][\p{L}\d'’.-]*\s*)+,\s*$`);
const INDEFINITE_AFTER = /^\s*(?:one|an?|another)\s/i;
/** Somebody described and not named, right before a verb. */
const DESCRIBED =
  /(?:[,;]|\b(?:as|while|and|but|when|because|after|before|whereas))\s+(?:the|his|her|its|their)\s+(?:[\w’'-]+\s+){1,6}$/i;
/** A verb is near its quotation: so far from it in characters at most where it comes after. */
const NEAR = 120;

/**
 * Reads the words of a sentence after a quotation for whom they give it to: “…,” she said; “…,” said the mayor.
 * @param clause the stretch from the closing mark to the end of the sentence or the next quotation
 */
export function subjectAfter(text: string, offset: number, clause: Stretch, book: NameBook): Subject | undefined {
  const words = slice(text, offset, clause).slice(0, NEAR);
  if (
    /^[\s,]*(?:and|but|while|that|which|who|is|are|was|were|has|have|had|will|would)\b/i.test(words) &&
    !/^\s*was how\b/.test(words)
  )
    return undefined;
  SPEECH.lastIndex = 0;
  const verb = SPEECH.exec(words);
  if (verb === null) return undefined;
  const at = clause.start + verb.index;
  const before = subjectIn(text, offset, { start: clause.start, end: at }, book, 'last');
  return before ?? subjectIn(text, offset, { start: at + verb[0].length, end: clause.end }, book, 'first');
}

/** Reads the words of a sentence before a quotation for whom they give it to: She added: “…”; The mayor said he was “…”. */
export function subjectBefore(text: string, offset: number, clause: Stretch, book: NameBook): Subject | undefined {
  const words = slice(text, offset, clause);
  const verb = [...words.matchAll(SPEECH)].at(-1);
  if (verb === undefined) {
    return /[:,]\s*$/.test(words) ? subjectIn(text, offset, clause, book, 'last') : undefined;
  }
  const at = clause.start + verb.index;
  const before = subjectIn(text, offset, { start: clause.start, end: at }, book, 'last');
  const first = /^[\s▮]*$/.test(words.slice(0, verb.index)) || /^according/i.test(verb[0]);
  return (
    before ??
    (first ? subjectIn(text, offset, { start: at + verb[0].length, end: clause.end }, book, 'first') : undefined)
  );
}

/** The person, pronoun or stranger that stands nearest to a verb, asides left out. */
function subjectIn(
  text: string,
  offset: number,
  stretch: Stretch,
  book: NameBook,
  nearest: 'first' | 'last',
): Subject | undefined {
  const words = withoutAsides(slice(text, offset, stretch));
  const subjects: (Stretch & { readonly subject: Subject })[] = [];
  for (const mention of mentionsIn(words, { start: 0, end: words.length }, book)) {
    const { start, end } = mention;
    const possessive = /^['’]s?\s/.test(words.slice(end, end + 3));
    const placed = { ...mention, start: stretch.start + start, end: stretch.start + end };
    if (!possessive) subjects.push({ start, end, subject: { by: 'name', mention: placed } });
  }
  for (const { 0: pronoun, index } of words.matchAll(PRONOUN)) {
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

function slice(text: string, offset: number, { start, end }: Stretch): string {
  return text.slice(start - offset, end - offset).replaceAll(QUOTED, ' ');
}
