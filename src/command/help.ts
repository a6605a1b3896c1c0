import { commands } from '../commands/index.ts';
import type { Command, CommandBody } from '../commands/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { guides } from '../guides/index.ts';
import { fieldsOf } from '../query/fields.ts';
import { didYouMean } from '../query/suggest.ts';
import { recordKinds } from '../records/index.ts';
import { commandHelp, guideHelp, programHelp } from '../terminal/help.ts';
import { globalOptions, helpOption, versionOption } from './options.ts';

/**
 * Gives the help on what the words after `help` name: a command, a topic, or casey as a whole.
 * @throws CaseyError where it is neither
 */
export async function helpOn(words: readonly string[], dataset: Dataset): Promise<string> {
  const named = words.filter((word) => !word.startsWith('-'));
  const [name] = named;
  if (name === undefined) return helpForAll(dataset);
  const guide = guides.find((known) => known.name === named.join('-').toLowerCase());
  const command = commands.find((known) => known.name === name.toLowerCase());
  if (guide !== undefined) return guideHelp(dataset.meta, guide, await guide.load());
  if (command !== undefined) return helpFor(command, await command.load(), dataset);
  const topics = guides.map((known) => known.name);
  const known = [...commands.map((one) => one.name), ...topics];
  const hint = `on a command: casey COMMAND --help; on a topic: ${topics.join(', ')}`;
  throw usageError(`no help on '${named.join(' ')}'${didYouMean(named.join('-'), known)}`, hint);
}

/** Gives the help of casey as a whole. */
export function helpForAll({ meta }: Dataset): string {
  return programHelp(meta, commands, guides, [...globalOptions, versionOption, helpOption]);
}

/** Gives the help of a command. */
export function helpFor(command: Command, body: CommandBody, dataset: Dataset): string {
  const kind = recordKinds.find(({ plural }) => plural === command.name);
  const columns = kind?.columns ?? [];
  const fields = kind === undefined ? [] : fieldsOf(dataset, kind);
  return commandHelp(dataset.meta, command, body.examples, body.options(dataset), globalOptions, {
    columns,
    fields,
  });
}
