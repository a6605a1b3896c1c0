import type { OptionSpec, Request } from '../commands/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { usageError } from '../errors.ts';
import { formats } from '../formats/index.ts';
import type { Format } from '../formats/types.ts';
import { choices, type Value } from '../query/values.ts';
import { whens } from '../terminal/when.ts';

/**
 * Options of every command that prints records or the like.
 * @param fields those that there are to pick from
 * @param ways the formats in which it can print them
 */
export function outputOptions(
  fields: (dataset: Dataset) => readonly string[],
  ways: readonly Format[] = formats,
): readonly OptionSpec[] {
  return [
    { name: 'format', short: 'f', placeholder: 'format', summary: 'how to print it', values: ways },
    {
      name: 'fields',
      placeholder: 'field',
      summary: 'only these fields, in this order',
      values: (dataset) => choices(fields(dataset)),
      many: true,
    },
    { name: 'header', negatable: true, summary: 'with the names of the columns, or without' },
  ];
}

/**
 * Options of every command that lists a kind.
 * @param fields those that there are to sort by
 */
export function listOptions(fields: (dataset: Dataset) => readonly string[]): readonly OptionSpec[] {
  return [
    {
      name: 'sort',
      placeholder: 'field',
      summary: 'in the order of a field; -field for the reverse',
      values: (dataset) => sortValues(fields(dataset)),
    },
    { name: 'limit', short: 'n', placeholder: 'number', summary: 'at most so many' },
    { name: 'count', summary: 'only how many there are' },
  ];
}

function sortValues(fields: readonly string[]): readonly Value[] {
  return [...choices(fields), ...fields.map((name) => ({ name: `-${name}`, besides: true }) as const)];
}

/** Option of the commands whose answer is there to be pasted. */
export const copyOption: OptionSpec = { name: 'copy', summary: 'to the clipboard as well' };

/** Options that stand before or after any command. */
export const globalOptions: readonly OptionSpec[] = [
  { name: 'data', placeholder: 'folder', summary: 'answer from the YAML files in this folder', values: 'folder' },
  { name: 'color', placeholder: 'when', summary: 'in colour', values: choices(whens) },
  { name: 'hyperlinks', placeholder: 'when', summary: 'links to sources', values: choices(whens) },
  { name: 'pager', negatable: true, summary: 'page what is longer than the screen, or do not' },
  { name: 'ascii', summary: 'plain quotation marks and dashes' },
  { name: 'accessible', summary: 'labelled lines for a screen reader, and no table' },
];

/** Asks for the versions, where there is no command. */
export const versionOption: OptionSpec = {
  name: 'version',
  short: 'V',
  summary: 'the versions of casey and of its data',
};

/** Asks for help, of casey or of a command. */
export const helpOption: OptionSpec = { name: 'help', short: 'h', summary: 'the help of casey or of a command' };

/** The value of an option that takes one, where it was given. */
export function optionValue(request: Request, name: string): string | undefined {
  return request.options.get(name)?.at(-1);
}

/** Whether a flag was given and how; undefined where it was not. */
export function optionFlag(request: Request, name: string): boolean | undefined {
  const value = optionValue(request, name);
  return value === undefined ? undefined : value === 'true';
}

/**
 * The value of an option that takes a whole number.
 * @throws CaseyError where it is none, or less than 1
 */
export function optionCount(request: Request, name: string): number | undefined {
  const value = optionValue(request, name);
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw usageError(`--${name} is '${value}': a whole number from 1 is wanted`, `such as: --${name} 10`);
}
