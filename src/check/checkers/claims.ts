import { claimMatches } from '../claim-matches.ts';
import { figureMatches } from '../figure-matches.ts';
import { nameMatches } from '../name-matches.ts';
import { overlapping } from '../overlaps.ts';
import type { Checker } from './types.ts';

export const claims: Checker = {
  name: 'claims',
  summary: 'claims that are known to be wrong, and claims on which sources differ',
  check: (draft, dataset) => {
    // A right number of the wrong thing, and a wrong form of a name, are reported as that.
    const isOther = overlapping([
      ...figureMatches(draft, dataset).filter(({ verdict }) => verdict === 'base' || verdict === 'contested'),
      ...nameMatches(draft, dataset),
    ]);
    return claimMatches(draft, dataset).filter((match) => !isOther(match));
  },
};
