/** Words that a title in headline style leaves small, but at its beginning, at its end and after a colon. */
const SMALL = new Set(
  (
    'a an and as at but by for from in into nor of off on onto or so the till to toward towards up upon via with ' +
    'within without yet about above across after against along among around before behind below beneath beside ' +
    'besides between beyond despite down during except inside like near next out over per plus since than through ' +
    'throughout under underneath until versus vs v'
  ).split(' '),
);

/**
 * A title in headline style: every word with a capital but for articles, conjunctions and prepositions.
 * A word that has a capital anywhere is left as it is.
 */
export function titleCase(title: string): string {
  const words = [...title.matchAll(/[^\s‘’“”"'\-–—/.,;?!:[\]()]+/g)];
  let result = '';
  let done = 0;
  let begun = false;
  for (const [index, { 0: word, index: at }] of words.entries()) {
    const before = title.slice(done, at);
    const opens = !begun || /[!?:]/.test(before);
    const last = index === words.length - 1;
    const small = word.length === 1 || SMALL.has(word.toLowerCase());
    const lower = word === word.toLowerCase();
    const inside = /\p{L}[’']$/u.test(title.slice(0, at));
    const raised = !inside && lower && (opens || !small || (last && word.length > 1));
    result += before + (raised ? word.charAt(0).toUpperCase() + word.slice(1) : word);
    done = at + word.length;
    begun = true;
  }
  return result + title.slice(done);
}
