type Respelling = readonly [pattern: RegExp, spelt: string];

/**
 * Endings and words on which British and American spelling differ, each brought to one form. Both what
 * is searched and what is asked go through it, so the form need not be a spelling of either.
 */
const RESPELLINGS: readonly Respelling[] = [
  [/(?<=[a-z]{3})is(e|ed|er|ers|es|ing|ation|ations)$/, 'iz$1'],
  [/(?<=[a-z]{2})ys(e|ed|er|ers|es|ing)$/, 'yz$1'],
  [/(?<=[a-z]{3})our(s|ed|ing|able|al|ful|hood|hoods|ite|ites|less|ly)?$/, 'or$1'],
  [/^(cent|theat|met|fib|lit|calib|spect|somb|meag|lust|sab|man(?:o?e)uv)re(s|d)?$/, '$1er$2'],
  [/^(def|off|pret|lic)ence(s|d)?$/, '$1ense$2'],
  [/^(practi)ce(s|d)?$/, '$1se$2'],
  [/^(an|diar|h|leuk|orthop|p|f|an|man|encyclop)(?:ae|oe)(?=[a-z]{2})/, '$1e'],
  [/^programme(s|d)?$/, 'program$1'],
  [/^(judg|acknowledg|abridg)ement(s)?$/, '$1ment$2'],
  [/^(coun|mar)(?:s|sh)ell(or|ors|ing|ed)$/, '$1sel$2'],
  [/^sceptic/, 'skeptic'],
  [/^enrol(s|ment|ments)?$/, 'enroll$1'],
  [/^fulfil(s|ment)?$/, 'fulfill$1'],
  [/^cheque(s)?$/, 'check$1'],
];

/** What a word has in it that any of these would change: most have nothing, and are told at once. */
const MAY_DIFFER = /is[eia]|ys[ei]|our|re[sd]?$|ence|practice|[ao]e|programme|gement|ell|sceptic|enrol|fulfil|cheque/;

/** Gives a word in the one spelling in which words are compared. */
export function respelt(word: string): string {
  if (!MAY_DIFFER.test(word)) return word;
  let spelt = word;
  for (const [pattern, replacement] of RESPELLINGS) spelt = spelt.replace(pattern, replacement);
  return spelt;
}
