import { cleanText } from './clean-text.ts';
import { fidelity } from './fidelity.ts';
import { realDates } from './real-dates.ts';
import { recordOrder } from './record-order.ts';
import { references } from './references.ts';
import { speakers } from './speakers.ts';
import { topicTree } from './topic-tree.ts';
import type { Rule } from './types.ts';
import { uniqueIds } from './unique-ids.ts';

/**
 * The data rules in the order of their codes. CASEY001 (not valid YAML) and CASEY002 (not of the
 * schema's shape) are found while a dataset is read; CASEY011 (not in canonical form) by
 * `npm run data:check`, which has the files' own text.
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
];
