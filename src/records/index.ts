import { events } from './events.ts';
import { figures } from './figures.ts';
import { findings } from './findings.ts';
import { myths } from './myths.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';
import { quotes } from './quotes.ts';
import { recommendations } from './recommendations.ts';
import { responses } from './responses.ts';
import { sources } from './sources.ts';
import { topics } from './topics.ts';
import type { RecordKind } from './types.ts';

/** The record kinds, in the order in which help and cards list them. */
export const recordKinds: readonly RecordKind[] = [
  findings,
  figures,
  quotes,
  recommendations,
  responses,
  events,
  people,
  organisations,
  myths,
  sources,
  topics,
];
