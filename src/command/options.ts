import type { OptionSpec, Request } from '../commands/types.ts';
import { usageError } from '../errors.ts';
import { formats } from '../formats/index.ts';

const names = formats.map((format) => format.name);

/** Options of every command that prints records. */
export const outputOptions: readonly OptionSpec[] = [
  { name: 'format', short: 'f', placeholder: 'format', summary: names.join(', ') },
  { name: 'fields', placeholder: 'field', summary: 'only these fields, in this order', many: true },
  { name: 'header', negatable: true, summary: 'with the names of the columns, or without' },
];

/** Options of every command that lists a kind. */
export const listOptions: readonly OptionSpec[] = [
  { name: 'sort', placeholder: 'field', summary: 'in the order of a field; -field for the reverse' },
  { name: 'limit', short: 'n', placeholder: 'number', summary: 'at most so many' },
  { name: 'count', summary: 'only how many there are' },
];

/** Option of the commands whose answer is there to be pasted. */
export const copyOption: OptionSpec = { name: 'copy', summary: 'to the clipboard as well' };

/** Options that stand before or after any command. */
export const globalOptions: readonly OptionSpec[] = [
  { name: 'data', placeholder: 'folder', summary: 'answer from the YAML files in this folder' },
  { name: 'color', placeholder: 'when', summary: 'auto, always or never' },
  { name: 'hyperlinks', placeholder: 'when', summary: 'links to sources: auto, always or never' },
  { name: 'pager', negatable: true, summary: 'page what is longer than the screen, or do not' },
  { name: 'ascii', summary: 'plain quotation marks and dashes' },
  { name: 'accessible', summary: 'labelled lines for a screen reader, and no table' },
];

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
