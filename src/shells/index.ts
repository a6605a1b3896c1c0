import { bash } from './bash.ts';
import { fish } from './fish.ts';
import { powershell } from './powershell.ts';
import type { Shell } from './types.ts';
import { zsh } from './zsh.ts';

/** The shells, in the order in which help lists them. */
export const shells: readonly Shell[] = [bash, zsh, fish, powershell];
