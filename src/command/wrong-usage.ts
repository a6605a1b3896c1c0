import type { CommanderError } from 'commander';
import type { Command, CommandBody, OptionSpec } from '../commands/types.ts';
import { type CaseyError, usageError } from '../errors.ts';
import { didYouMean } from '../query/suggest.ts';
import type { Values } from '../query/values.ts';
import { operandAt, operandsGiven } from './given.ts';
import { globalOptions } from './options.ts';

/** What a command line is read by: the command in it, and what was found of its operands. */
export interface Reading {
  readonly command: Command;
  readonly body: CommandBody;
  readonly options: readonly OptionSpec[];
  readonly operands: readonly string[];
}

/** Commander's error as one of ours, with the nearest word that it could have been and what to do next. */
export function inOurWords(error: CommanderError, { command, body, options, operands }: Reading): CaseyError {
  const message = error.message.replace(/^error: /, '');
  const all = [...options, ...globalOptions];
  const see = `see: casey ${command.name} --help`;
  if (error.code === 'commander.unknownOption') {
    const flag = /'([^'=]*)/.exec(message)?.[1] ?? '';
    const flags = all.map(({ name }) => `--${name}`);
    return usageError(`unknown option '${flag}'${didYouMean(flag, flags)}`, see);
  }
  if (error.code === 'commander.missingArgument') {
    // What is wrong in those that are there comes before what is missing.
    const given = operandsGiven(command, body, operands);
    return usageError(message, oneOf(operandAt(command, body, given.length).values) ?? see);
  }
  const option = all.find(({ name }) => message.includes(`--${name} `));
  return usageError(message.split('\n')[0] ?? '', oneOf(option?.values) ?? see);
}

/** More operands than a command takes. */
export function tooManyWords({ name }: Command, words: readonly string[], options: readonly OptionSpec[]): CaseyError {
  const text = words.join(' ');
  const contains = options.some((option) => option.name === 'contains');
  return usageError(
    `'${name}' has no use for '${text}'`,
    contains ? `such as: casey ${name} --contains '${text}'` : `see: casey ${name} --help`,
  );
}

function oneOf(values: Values | undefined): string | undefined {
  return Array.isArray(values) ? `one of ${values.map(({ name }) => name).join(', ')}` : undefined;
}
