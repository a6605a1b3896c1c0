import { safeText } from '../text/safe-text.ts';
import { shellLine, shellQuoted } from '../text/shell-words.ts';
import { type Completion, complete, type Datasets } from './complete.ts';

/**
 * Answers the completion script of a shell: on the first line what there is, then a value a line, with
 * what it stands for after a tab. Nothing is said where the line cannot be understood.
 * @param asked the shell and what it hands over: bash its line up to the cursor and the characters at which it breaks words;
 * the others the word at the cursor after a full stop, for PowerShell drops an empty one, and the words before it
 */
export async function answerShell(asked: readonly string[], datasets: Datasets): Promise<string> {
  const [shell, first = '', ...rest] = asked;
  if (shell === 'bash') return answerBash(first, rest[0] ?? '', datasets);
  // fish hands the word over as it was typed, marks and all.
  const current = shell === 'fish' ? shellLine(first.slice(1), '').current : first.slice(1);
  return printed(await complete(rest, current, datasets), ({ name, summary = '' }) => `${name}\t${summary}`);
}

/** Gives bash what is to stand in the place of the part that it takes for the word, quoted as that part is. */
async function answerBash(line: string, breaks: string, datasets: Datasets): Promise<string> {
  const { words, current, kept, mark } = shellLine(line, breaks);
  const [, ...before] = words;
  const { what, values } = await complete(before, current, datasets);
  const head = current.slice(0, kept);
  const fitting = values.filter(({ name }) => name.startsWith(head));
  return printed({ what, values: fitting }, ({ name }) => shellQuoted(name.slice(kept), mark));
}

function printed({ what, values }: Completion, lineOf: (value: Completion['values'][number]) => string): string {
  const lines = values.filter(({ name }) => !/[\t\n]/.test(name)).map((value) => lineOf(value).replace(/\n/g, ' '));
  return safeText([what, ...new Set(lines)].map((line) => `${line}\n`).join(''));
}
