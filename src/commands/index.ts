import { listCommand } from '../command/list.ts';
import { recordKinds } from '../records/index.ts';
import { show } from './show.ts';
import type { Command } from './types.ts';

/** The commands, in the order in which help lists them: one for each kind, then the others. */
export const commands: readonly Command[] = [...recordKinds.map(listCommand), show];
