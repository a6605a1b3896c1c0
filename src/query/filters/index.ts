import { by } from './by.ts';
import { confidence } from './confidence.ts';
import { contains } from './contains.ts';
import { fidelity } from './fidelity.ts';
import { notTopic } from './not-topic.ts';
import { report } from './report.ts';
import { since } from './since.ts';
import { source } from './source.ts';
import { stance } from './stance.ts';
import { topic } from './topic.ts';
import type { Filter } from './types.ts';
import { until } from './until.ts';
import { voice } from './voice.ts';

/** The filters, in the order in which help lists them. */
export const filters: readonly Filter[] = [
  topic,
  notTopic,
  contains,
  by,
  report,
  since,
  until,
  source,
  voice,
  stance,
  confidence,
  fidelity,
];
