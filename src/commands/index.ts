import { listCommand } from '../command/list.ts';
import { recordKinds } from '../records/index.ts';
import { check } from './check.ts';
import { cite } from './cite.ts';
import { corrections } from './corrections.ts';
import { coverage } from './coverage.ts';
import { exportCommand } from './export.ts';
import { quote } from './quote.ts';
import { schema } from './schema.ts';
import { search } from './search.ts';
import { show } from './show.ts';
import type { Command } from './types.ts';
import { verify } from './verify.ts';

/** The commands, in the order in which help lists them: the search, one for each kind, then the others. */
export const commands: readonly Command[] = [
  search,
  ...recordKinds.map(listCommand),
  show,
  cite,
  quote,
  check,
  verify,
  coverage,
  corrections,
  schema,
  exportCommand,
];
