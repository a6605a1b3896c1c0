import { listCommand } from '../command/list.ts';
import { recordKinds } from '../records/index.ts';
import { cite } from './cite.ts';
import { corrections } from './corrections.ts';
import { coverage } from './coverage.ts';
import { quote } from './quote.ts';
import { schema } from './schema.ts';
import { show } from './show.ts';
import type { Command } from './types.ts';
import { verify } from './verify.ts';

/** The commands, in the order in which help lists them: one for each kind, then the others. */
export const commands: readonly Command[] = [
  ...recordKinds.map(listCommand),
  show,
  cite,
  quote,
  verify,
  coverage,
  corrections,
  schema,
];
