import { CommanderError, Option, Command as Program } from 'commander';
import { commands } from '../commands/index.ts';
import type { Command, CommandBody, OptionSpec, Request } from '../commands/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { operandsGiven, valuesGiven } from './given.ts';
import { helpFor, helpForAll, helpOn } from './help.ts';
import { globalOptions } from './options.ts';
import { commandHint, firstWord, isQuestion } from './plain-words.ts';
import { inOurWords, tooManyWords } from './wrong-usage.ts';

/** A command line taken apart: a command to run, or a text (help, the version) to print. */
export type Parsed = Run | { readonly does: 'print'; readonly text: string; readonly options: Request['options'] };

export interface Run {
  readonly does: 'run';
  readonly body: CommandBody;
  readonly request: Request;
  /** What else may have been meant. */
  readonly hint: string | undefined;
}

/**
 * Takes a command line apart.
 * @param dataset gives help its examples and each command its filters
 * @throws CaseyError where it is not one that casey understands
 */
export async function parse(typed: readonly string[], dataset: Dataset, version: string): Promise<Parsed> {
  const first = firstWord(typed);
  if (typed[first] === 'help') {
    return { does: 'print', text: await helpOn(typed.slice(first + 1), dataset), options: globalsIn(typed) };
  }
  const bare = isQuestion(typed);
  const argv = bare ? [SEARCH, ...typed] : typed;
  let parsed: Parsed | undefined;
  let printed = '';
  const program = new Program('casey')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (printed += text),
      writeErr: (text) => (printed += text),
      outputError: () => {},
    })
    .helpCommand(false)
    .version(versionLine(dataset, version));
  addOptions(program, globalOptions);
  program.helpInformation = () => helpForAll(dataset);
  for (const command of named(argv)) {
    const body = argv.includes(command.name) ? await command.load() : undefined;
    const options = body?.options(dataset) ?? [];
    const child = program.command(command.name).allowExcessArguments();
    if (command.operands !== undefined) child.arguments(command.operands);
    addOptions(child, options);
    if (body === undefined) continue;
    child.helpInformation = () => helpFor(command, body, dataset);
    child.exitOverride((error) => {
      throw isAsked(error) ? error : inOurWords(error, { command, body, options, operands: child.args });
    });
    child.action(() => {
      const excess = child.args.slice(operandCount(command));
      if (excess.length > 0) throw tooManyWords(command, excess, options, dataset);
      const given = new Map([...optionsOf(program, globalOptions), ...optionsOf(child, options)]);
      const hint = bare && child.args.length === 1 ? commandHint(child.args[0] ?? '') : undefined;
      parsed = {
        does: 'run',
        body,
        request: { operands: operandsGiven(command, body, child.args), options: given },
        hint,
      };
    });
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (!isAsked(error)) throw usageError(error.message.replace(/^error: /, ''), 'see: casey --help');
  }
  return parsed ?? { does: 'print', text: printed, options: new Map(optionsOf(program, globalOptions)) };
}

function versionLine({ meta }: Dataset, version: string): string {
  return `casey ${version}, data ${meta.name} ${meta.version} of ${meta.compiled_on}`;
}

const SEARCH = 'search';

/** The options of every command in a command line, whatever else is in it. */
function globalsIn(argv: readonly string[]): Request['options'] {
  const program = new Program().helpOption(false).allowUnknownOption().allowExcessArguments();
  addOptions(program, globalOptions);
  program.parse([...argv], { from: 'user' });
  return new Map(optionsOf(program, globalOptions));
}

/** Whether what Commander breaks off with is the help or the version that was asked for. */
function isAsked({ exitCode, code }: CommanderError): boolean {
  return exitCode === 0 || code === 'commander.help';
}

/**
 * The commands that a command line can mean: those whose names are in it, where it begins with one.
 * The others, and the options of those that are not named, would be built for nothing: a tenth of the
 * start.
 */
function named(argv: readonly string[]): readonly Command[] {
  const first = argv.find((word) => !word.startsWith('-'));
  const meant = commands.filter(({ name }) => argv.includes(name));
  return meant.some(({ name }) => name === first) ? meant : commands;
}

/** How many operands a command takes. */
function operandCount({ operands }: Command): number {
  if (operands === undefined) return 0;
  return operands.includes('...') ? Number.POSITIVE_INFINITY : operands.split(' ').length;
}

function addOptions(program: Program, specs: readonly OptionSpec[]): void {
  for (const { name, short, placeholder, many, negatable } of specs) {
    const flags = `${short === undefined ? '' : `-${short}, `}--${name}${placeholder === undefined ? '' : ` <${placeholder}>`}`;
    const option = new Option(flags);
    if (many) {
      const taken = (value: string) => (many === 'repeated' ? [value] : listed(value));
      option.argParser((value: string, before: readonly string[] = []) => [...before, ...taken(value)]);
    }
    program.addOption(option);
    if (negatable) program.addOption(new Option(`--no-${name}`));
  }
}

function listed(value: string): readonly string[] {
  return value.split(',').map((part) => part.trim());
}

/** @throws CaseyError where a value is not among those that there are */
function optionsOf(program: Program, specs: readonly OptionSpec[]): readonly (readonly [string, readonly string[]])[] {
  return specs.flatMap((spec) => {
    const value: unknown = program.getOptionValue(new Option(`--${spec.name}`).attributeName());
    if (value === undefined) return [];
    return [[spec.name, valuesGiven(spec, Array.isArray(value) ? value.map(String) : [String(value)])] as const];
  });
}
