import { styleText } from 'node:util';
import type { Style } from '../formats/types.ts';

const plain = (text: string) => text;

// Whether there is colour has been decided: what Node would make of the stream is not asked again.
const always = { validateStream: false };

/** Gives the styles for an output that is coloured or is not. */
export function styleFor(coloured: boolean): Style {
  if (!coloured) return { heading: plain, faint: plain, warning: plain, error: plain, right: plain, match: plain };
  return {
    heading: (text) => styleText('bold', text, always),
    faint: (text) => styleText('dim', text, always),
    warning: (text) => styleText('yellow', text, always),
    error: (text) => styleText('red', text, always),
    right: (text) => styleText('green', text, always),
    match: (text) => styleText('underline', text, always),
  };
}
