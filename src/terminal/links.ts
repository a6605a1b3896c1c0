import { isWebAddress } from '../text/markup.ts';
import { safeText } from '../text/safe-text.ts';

/** Longer than this, terminals drop an address: VTE takes 2083 bytes. */
const LONGEST = 2000;

/**
 * Gives a text as a link (OSC 8), as terminals take it: egmontkob, "Hyperlinks in terminal emulators". An
 * address that could end the sequence early, or is none of the web, is not linked: undefined.
 * @param part for a link that goes over several lines, what its parts have in common
 */
export function linkTo(url: string, text: string, part?: string): string | undefined {
  const address = linkable(url);
  if (address === undefined) return undefined;
  return `${OSC}8;${part === undefined ? '' : `id=${part}`};${address}${ST}${text}${OSC}8;;${ST}`;
}

const OSC = '\u001b]';
const ST = '\u001b\\';

/** An address in the characters that may stand in the sequence: those from `!` to `~`. */
function linkable(url: string): string | undefined {
  if (!isWebAddress(url) || safeText(url) !== url) return undefined;
  const plain = url.replace(/[^!-~]/gu, encodeURIComponent);
  return plain.length <= LONGEST ? plain : undefined;
}
