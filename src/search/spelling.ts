interface Respelling {
  /** What every word that the pattern fits has in it: most patterns are never tried, nor made ready. */
  readonly sign: string;
  readonly pattern: RegExp;
  readonly as: string;
}

/**
 * Endings and words on which British and American spelling differ, each brought to one form. Both what
 * is searched and what is asked go through it, so the form need not be a spelling of either.
 */
const RESPELLINGS: readonly Respelling[] = [
  { sign: 'is', pattern: /(?<=[a-z]{3})is(e|ed|er|ers|es|ing|ation|ations)$/, as: 'iz$1' },
  { sign: 'ys', pattern: /(?<=[a-z]{2})ys(e|ed|er|ers|es|ing)$/, as: 'yz$1' },
  { sign: 'our', pattern: /(?<=[a-z]{3})our(s|ed|ing|able|al|ful|hood|hoods|ite|ites|less|ly)?$/, as: 'or$1' },
  {
    sign: 're',
    pattern: /^(cent|theat|met|fib|lit|calib|spect|somb|meag|lust|sab|man(?:o?e)uv)re(s|d)?$/,
    as: '$1er$2',
  },
  { sign: 'ence', pattern: /^(def|off|pret|lic)ence(s|d)?$/, as: '$1ense$2' },
  { sign: 'practice', pattern: /^(practi)ce(s|d)?$/, as: '$1se$2' },
  { sign: 'ae', pattern: /^(an|diar|h|leuk|orthop|p|f|an|man|encyclop)ae(?=[a-z]{2})/, as: '$1e' },
  { sign: 'oe', pattern: /^(an|diar|h|leuk|orthop|p|f|an|man|encyclop)oe(?=[a-z]{2})/, as: '$1e' },
  { sign: 'programme', pattern: /^programme(s|d)?$/, as: 'program$1' },
  { sign: 'gement', pattern: /^(judg|acknowledg|abridg)ement(s)?$/, as: '$1ment$2' },
  { sign: 'ell', pattern: /^(coun|mar)(?:s|sh)ell(or|ors|ing|ed)$/, as: '$1sel$2' },
  { sign: 'sceptic', pattern: /^sceptic/, as: 'skeptic' },
  { sign: 'enrol', pattern: /^enrol(s|ment|ments)?$/, as: 'enroll$1' },
  { sign: 'fulfil', pattern: /^fulfil(s|ment)?$/, as: 'fulfill$1' },
  { sign: 'cheque', pattern: /^cheque(s)?$/, as: 'check$1' },
];

/** What a word has in it that any of these would change: most have nothing, and are told at once. */
const MAY_DIFFER = /is[eia]|ys[ei]|our|re[sd]?$|ence|practice|[ao]e|programme|gement|ell|sceptic|enrol|fulfil|cheque/;

/** Gives a word in the one spelling in which words are compared. */
export function respelt(word: string): string {
  if (!MAY_DIFFER.test(word)) return word;
  let spelt = word;
  for (const { sign, pattern, as } of RESPELLINGS) if (spelt.includes(sign)) spelt = spelt.replace(pattern, as);
  return spelt;
}
