import { CommanderError, Option, Command as Program } from 'commander';
import { distance } from 'fastest-levenshtein';
import { commands } from '../commands/index.ts';
import type { Command, CommandBody, OptionSpec, Request } from '../commands/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { type CaseyError, usageError } from '../errors.ts';
import { fieldsOf } from '../query/fields.ts';
import { recordKinds } from '../records/index.ts';
import { commandHelp, type Listing, programHelp } from '../terminal/help.ts';
import { globalOptions } from './options.ts';

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
    .version(versionLine(dataset, version));
  addOptions(program, globalOptions);
  program.helpInformation = () => programHelp(dataset.meta, commands, globalOptions);
  for (const command of named(argv)) {
    const body = argv.includes(command.name) ? await command.load() : undefined;
    const options = body?.options(dataset) ?? [];
    const child = program.command(command.name).allowExcessArguments();
    if (command.operands !== undefined) child.arguments(command.operands);
    addOptions(child, options);
    if (body === undefined) continue;
    child.helpInformation = () =>
      commandHelp(dataset.meta, command, body.examples, options, globalOptions, listingOf(command, dataset));
    child.action(() => {
      const excess = child.args.slice(operandCount(command));
      if (excess.length > 0) throw tooManyWords(command, excess, options);
      const given = new Map([...optionsOf(program, globalOptions), ...optionsOf(child, options)]);
      const hint = bare && child.args.length === 1 ? commandHint(child.args[0] ?? '') : undefined;
      parsed = { does: 'run', body, request: { operands: child.args, options: given }, hint };
    });
  }
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.exitCode === 0 || error.code === 'commander.help';
    if (!asked) throw usageError(inOurWords(error), `see: ${[...invoked(argv), '--help'].join(' ')}`);
  }
  return parsed ?? { does: 'print', text: printed, options: new Map(optionsOf(program, globalOptions)) };
}

function versionLine({ meta }: Dataset, version: string): string {
  return `casey ${version}, data ${meta.name} ${meta.version} of ${meta.compiled_on}`;
}

const SEARCH = 'search';

/**
 * Whether a command line has no command in it and is a question: its first word, or an option of a command
 * before any word, says so.
 */
function isQuestion(argv: readonly string[]): boolean {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (!word.startsWith('-')) return word !== 'help' && !commands.some(({ name }) => name === word);
    if (/^(--help|-h|--version|-V)$/.test(word)) return false;
    if (word === '--') return at + 1 < argv.length;
    const global = globalOptions.find(
      ({ name, negatable }) =>
        word === `--${name}` || word.startsWith(`--${name}=`) || (negatable === true && word === `--no-${name}`),
    );
    if (global === undefined) return argv.slice(at).some((later) => !later.startsWith('-'));
    if (global.placeholder !== undefined && !word.includes('=')) at++;
  }
  return false;
}

/** Says that a word which is nearly a command may have been meant as one. */
function commandHint(word: string): string | undefined {
  const meant = commands.find(
    ({ name }) => name !== word && distance(name, word.toLowerCase()) <= (name.length > 5 ? 2 : 1),
  );
  return meant === undefined ? undefined : `'${word}' was searched for; for the command: casey ${meant.name}`;
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

function tooManyWords({ name }: Command, words: readonly string[], options: readonly OptionSpec[]): CaseyError {
  const text = words.join(' ');
  const contains = options.some((option) => option.name === 'contains');
  return usageError(
    `'${name}' has no use for '${text}'`,
    contains ? `such as: casey ${name} --contains '${text}'` : `see: casey ${name} --help`,
  );
}

/** The columns and fields of a command that lists a kind; none for another. */
function listingOf(command: Command, dataset: Dataset): Listing {
  const kind = recordKinds.find(({ plural }) => plural === command.name);
  return kind === undefined ? { columns: [], fields: [] } : { columns: kind.columns, fields: fieldsOf(dataset, kind) };
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

function optionsOf(program: Program, specs: readonly OptionSpec[]): readonly (readonly [string, readonly string[]])[] {
  return specs.flatMap(({ name }) => {
    const value: unknown = program.getOptionValue(new Option(`--${name}`).attributeName());
    if (value === undefined) return [];
    return [[name, Array.isArray(value) ? value.map(String) : [String(value)]] as const];
  });
}

/** Commander's message without its prefix, the suggestion on the same line. */
function inOurWords(error: CommanderError): string {
  return error.message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (?:one of )?(.*)\?\)/s, ": did you mean '$1'?");
}

/** The part of a command line that says which command it is, for a hint. */
function invoked(argv: readonly string[]): readonly string[] {
  const name = argv.find((word) => commands.some((command) => command.name === word));
  return name === undefined ? ['casey'] : ['casey', name];
}
