import { claimMatches } from '../claim-matches.ts';
import { figureMatches } from '../figure-matches.ts';
import { overlapping } from '../overlaps.ts';
import type { Checker } from './types.ts';

export const figures: Checker = {
  name: 'figures',
  summary: 'numbers and dates that a record has, held against it',
  check: (draft, dataset) => {
    // A wrong number that is a known mistake is reported as that.
    const isMyth = overlapping(claimMatches(draft, dataset).filter(({ verdict }) => verdict === 'myth'));
    return figureMatches(draft, dataset).filter((match) => match.verdict !== 'differs' || !isMyth(match));
  },
};
