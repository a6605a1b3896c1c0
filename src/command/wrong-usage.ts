import type { CommanderError } from 'commander';
import type { Command, CommandBody, OptionSpec } from '../commands/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { type CaseyError, usageError } from '../errors.ts';
import { didYouMean } from '../query/suggest.ts';
import type { Values } from '../query/values.ts';
import { foldName } from '../text/fold.ts';
import { operandAt, operandsGiven } from './given.ts';
import { globalOptions } from './options.ts';

/** What a command line is read by: the command in it, and what was found of its operands. */
export interface Reading {
  readonly command: Command;
  readonly body: CommandBody;
  readonly options: readonly OptionSpec[];
  readonly operands: readonly string[];
}

/** So many options can be named in a hint. */
const FEW = 8;

/** Commander's error as one of ours, with the nearest word that it could have been and what to do next. */
export function inOurWords(error: CommanderError, { command, body, options, operands }: Reading): CaseyError {
  const message = error.message.replace(/^error: /, '');
  const all = [...options, ...globalOptions];
  const see = `see: casey ${command.name} --help`;
  if (error.code === 'commander.unknownOption') {
    const flag = /'([^'=]*)/.exec(message)?.[1] ?? '';
    const flags = all.map(({ name }) => `--${name}`);
    const meant = didYouMean(flag, flags);
    const few = meant === '' && options.length > 0 && options.length <= FEW;
    const takes = few ? `it takes: ${options.map(({ name }) => `--${name}`).join(', ')}; ` : '';
    return usageError(`unknown option '${flag}'${meant}`, takes + see);
  }
  if (error.code === 'commander.missingArgument') {
    // What is wrong in those that are there comes before what is missing.
    const given = operandsGiven(command, body, operands);
    return usageError(message, oneOf(operandAt(command, body, given.length).values) ?? see);
  }
  const option = all.find(({ name }) => message.includes(`--${name} `));
  return usageError(message.split('\n')[0] ?? '', oneOf(option?.values) ?? see);
}

/** More operands than a command takes: they may be the value of an option, or words to look for. */
export function tooManyWords(
  { name }: Command,
  words: readonly string[],
  options: readonly OptionSpec[],
  dataset: Dataset,
): CaseyError {
  const text = words.join(' ');
  const what = text.replace(/^(about|by|from|in|of|on) (?=.)/i, '');
  const named = options.find(
    ({ values }) =>
      typeof values === 'function' && values(dataset).some((value) => foldName(value.name) === foldName(what)),
  );
  const option = named ?? options.find((other) => other.name === 'contains');
  const hint = option === undefined ? `see: casey ${name} --help` : `such as: casey ${name} --${option.name} '${what}'`;
  return usageError(`'${name}' has no use for '${text}'`, hint);
}

function oneOf(values: Values | undefined): string | undefined {
  return Array.isArray(values) ? `one of ${values.map(({ name }) => name).join(', ')}` : undefined;
}
