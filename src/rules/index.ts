import { asksApart } from './asks-apart.ts';
import { canonicalForm } from './canonical-form.ts';
import { cleanText } from './clean-text.ts';
import { comparators } from './comparators.ts';
import { evidenceLock } from './evidence-lock.ts';
import { fidelity } from './fidelity.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { ownCues } from './own-cues.ts';
import { ownWords } from './own-words.ts';
import { percentBounds } from './percent-bounds.ts';
import { realDates } from './real-dates.ts';
import { recordOrder } from './record-order.ts';
import { references } from './references.ts';
import { sourcesUsed } from './sources-used.ts';
import { speakers } from './speakers.ts';
import { topicTree } from './topic-tree.ts';
import type { Rule } from './types.ts';
import { typography } from './typography.ts';
import { uniqueIds } from './unique-ids.ts';

/**
 * The data rules in the order of their codes. CASEY001 (not valid YAML) and CASEY002 (not of the
 * schema's shape) are found while a dataset is read.
 */
export const rules: readonly Rule[] = [
  uniqueIds,
  references,
  realDates,
  speakers,
  fidelity,
  topicTree,
  recordOrder,
  cleanText,
  canonicalForm,
  percentBounds,
  comparators,
  typography,
  nearDuplicates,
  evidenceLock,
  sourcesUsed,
  ownWords,
  asksApart,
  ownCues,
];
