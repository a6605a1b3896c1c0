import type { Request } from '../commands/types.ts';
import { wantsColour } from '../terminal/colour.ts';
import type { Io } from '../terminal/io.ts';
import { type Env, isDumb, type When, whenOf } from '../terminal/when.ts';
import { optionFlag, optionValue } from './options.ts';

/** How an answer is to be printed, as the user and the surroundings have it. */
export interface Setting {
  readonly coloured: boolean;
  readonly links: When;
  /** Whether a long answer goes through the pager. */
  readonly paged: boolean;
  /** Whether typography is made plain in what is printed for a reader. */
  readonly ascii: boolean;
  /** Whether records are to be labelled lines where no format was asked for. */
  readonly accessible: boolean;
}

export function settingOf(options: Request['options'], io: Io): Setting {
  const request = { operands: [], options };
  const { isTerminal, env } = io;
  const links = whenOf(optionValue(request, 'hyperlinks'));
  return {
    coloured: wantsColour(whenOf(optionValue(request, 'color')), io),
    links: links === 'auto' && (!isTerminal || isDumb(env)) ? 'never' : links,
    paged: isTerminal && optionFlag(request, 'pager') !== false,
    ascii: wantsAscii(options, io),
    accessible: optionFlag(request, 'accessible') ?? (isTerminal && isOn(env['ACCESSIBLE'])),
  };
}

/** Whether typography is to be plain. In a pipe words stay exact: it takes an option to change them there. */
export function wantsAscii(options: Request['options'], { isTerminal, env }: Io): boolean {
  return optionFlag({ operands: [], options }, 'ascii') ?? (isTerminal && isPlainLocale(env));
}

/** Whether the locale is said to be C or POSIX; one that is not said may be any. */
function isPlainLocale(env: Env): boolean {
  return /^(C|POSIX)$/.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '');
}

function isOn(value: string | undefined): boolean {
  return value !== undefined && !['', '0', 'false'].includes(value);
}
