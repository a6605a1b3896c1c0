import { casey, type Surroundings } from './run.ts';

/**
 * Runs the commands of a transcript and writes it anew. A command line is `$ casey …`; `# terminal 80`
 * after it gives it a terminal so wide. Below it stands what it prints: stderr after `! `, the exit
 * code in square brackets where it is not 0.
 */
export async function replay(transcript: string, surroundings: Surroundings = {}): Promise<string> {
  const commands = transcript.split('\n').filter((line) => line.startsWith('$ casey'));
  const parts: string[] = [];
  for (const command of commands) {
    const [line = '', terminal] = command.split(/\s+# terminal /);
    const width = terminal === undefined ? {} : { terminal: Number(terminal) };
    const { out, err, code } = await casey(words(line).slice(2), { ...surroundings, ...width });
    const notes = err.replace(/^(?=.)/gm, '! ');
    parts.push(`${command}\n${out}${notes}${code === 0 ? '' : `[exit ${code}]\n`}`);
  }
  return parts.join('\n');
}

/** A command line taken apart as a shell would, as far as quotation marks go. */
export function words(line: string): readonly string[] {
  return (line.match(/'[^']*'|"[^"]*"|[^\s'"]+/g) ?? []).map((word) => word.replace(/^(['"])(.*)\1$/, '$2'));
}
