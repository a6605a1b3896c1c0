import type { Style } from '../formats/types.ts';

const plain = (text: string) => text;

/** Gives the styles for an output that is coloured or is not. */
export async function styleFor(coloured: boolean): Promise<Style> {
  if (!coloured) return { heading: plain, faint: plain, warning: plain };
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    heading: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
    warning: (text) => chalk.yellow(text),
  };
}
