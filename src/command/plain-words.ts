import { distance } from 'fastest-levenshtein';
import { commands } from '../commands/index.ts';
import { guides } from '../guides/index.ts';
import { globalOptions } from './options.ts';

/** The place of the first word that is no option of every command, and no value of one. */
export function firstWord(argv: readonly string[]): number {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    const global = globalOptions.find(
      ({ name, negatable }) =>
        word === `--${name}` || word.startsWith(`--${name}=`) || (negatable === true && word === `--no-${name}`),
    );
    if (global === undefined) return at;
    if (global.placeholder !== undefined && !word.includes('=')) at++;
  }
  return argv.length;
}

/**
 * Whether a command line has no command in it and is a question: its first word, or an option of a command
 * before any word, says so.
 */
export function isQuestion(argv: readonly string[]): boolean {
  const at = firstWord(argv);
  const word = argv[at];
  if (word === undefined || /^(--help|-h|--version|-V)$/.test(word)) return false;
  if (word === '--') return at + 1 < argv.length;
  if (word.startsWith('-')) return argv.slice(at).some((later) => !later.startsWith('-'));
  return !commands.some(({ name }) => name === word);
}

/** Says that a word which is nearly a command, or a topic of help, may have been meant as one. */
export function commandHint(word: string): string | undefined {
  const typed = word.toLowerCase();
  const guide = guides.find(({ name }) => name === typed);
  const meant = commands.find(
    ({ name }) =>
      name !== word &&
      (distance(name, typed) <= (name.length > 5 ? 2 : 1) || (typed.length > 3 && name.startsWith(typed))),
  );
  const line = guide === undefined ? meant?.name : `help ${guide.name}`;
  return line === undefined ? undefined : `'${word}' was searched for; for the command: casey ${line}`;
}
