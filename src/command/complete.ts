import { commands } from '../commands/index.ts';
import type { Command, CommandBody, OptionSpec } from '../commands/types.ts';
import type { Dataset } from '../dataset/types.ts';
import { guides } from '../guides/index.ts';
import type { Value, Values } from '../query/values.ts';
import { operandAt } from './given.ts';
import { globalOptions, helpOption, versionOption } from './options.ts';

/** What could stand at the cursor: words, or what the shell itself knows of the disk. */
export interface Completion {
  readonly what: 'values' | 'files' | 'folders';
  /** Whole words, what is the same in all of them included. */
  readonly values: readonly Value[];
}

/** Where the values of a dataset come from: the one that comes with casey, or the user's. */
export interface Datasets {
  readonly bundled: Dataset;
  readonly open: (folder: string) => Promise<Dataset>;
}

/**
 * Gives what could stand at the cursor of a command line.
 * @param words those before the cursor, without the program
 * @param current the word at the cursor as far as it has been typed
 * @throws CaseyError where the user's dataset cannot be opened
 */
export async function complete(words: readonly string[], current: string, datasets: Datasets): Promise<Completion> {
  const place = await placeAfter(words, datasets.bundled);
  const dataset = () => {
    const folder = place.given.get('data')?.at(-1);
    return folder === undefined ? datasets.bundled : datasets.open(folder);
  };
  if (place.pending !== undefined) return ofOption(place.pending, current, '', dataset);
  if (!place.literal && current.startsWith('-')) {
    const equals = current.indexOf('=');
    if (equals < 0) return narrowed(optionValues(place), current);
    const spec = specOf(current, place.specs);
    const head = current.slice(0, equals + 1);
    return spec === undefined ? nothing : ofOption(spec, current.slice(head.length), head, dataset);
  }
  return ofOperand(place, current, dataset);
}

const nothing: Completion = { what: 'values', values: [] };
const help: Value = { name: 'help', summary: 'the help on a command or a topic' };

/** Where in a command line a word stands: what came before it, and what could come now. */
interface Place {
  readonly command: Command | undefined;
  readonly body: CommandBody | undefined;
  readonly specs: readonly OptionSpec[];
  readonly operands: readonly string[];
  /** The option whose value comes now. */
  readonly pending: OptionSpec | undefined;
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** Whether `--` has said that no more options come. */
  readonly literal: boolean;
  /** Whether the line asks for help, or is a question in plain words. */
  readonly asks: 'help' | 'question' | undefined;
}

const start: Place = {
  command: undefined,
  body: undefined,
  specs: globalOptions,
  operands: [],
  pending: undefined,
  given: new Map(),
  literal: false,
  asks: undefined,
};

async function placeAfter(words: readonly string[], dataset: Dataset): Promise<Place> {
  let place = start;
  for (const word of words) place = await after(place, word, dataset);
  return place;
}

async function after(place: Place, word: string, dataset: Dataset): Promise<Place> {
  const { pending, given, literal, command, asks, operands } = place;
  const withValue = (spec: OptionSpec, value: string) =>
    new Map([...given, [spec.name, [...(given.get(spec.name) ?? []), value]]]);
  if (pending !== undefined) return { ...place, pending: undefined, given: withValue(pending, word) };
  if (!literal && word === '--') return { ...place, literal: true };
  if (!literal && word.startsWith('-') && word !== '-') {
    const spec = specOf(word, place.specs);
    if (spec === undefined) return place;
    if (spec.placeholder === undefined) return { ...place, given: withValue(spec, 'true') };
    const equals = word.indexOf('=');
    return equals < 0 ? { ...place, pending: spec } : { ...place, given: withValue(spec, word.slice(equals + 1)) };
  }
  if (command !== undefined || asks !== undefined) return { ...place, operands: [...operands, word] };
  const named = commands.find(({ name }) => name === word);
  if (named === undefined) return { ...place, asks: word === 'help' ? 'help' : 'question', operands: [] };
  const body = await named.load();
  return { ...place, command: named, body, specs: [...body.options(dataset), ...globalOptions] };
}

function specOf(flag: string, specs: readonly OptionSpec[]): OptionSpec | undefined {
  const [name] = flag.split('=');
  return specs.find((spec) => name === `--${spec.name}` || name === `--no-${spec.name}` || name === `-${spec.short}`);
}

/** The options that are still to be given. */
function optionValues({ specs, given, command }: Place): readonly Value[] {
  const open = specs.filter(({ name, many }) => many !== undefined || !given.has(name));
  const standing = command === undefined ? [versionOption, helpOption] : [helpOption];
  return [...open, ...standing].flatMap(({ name, summary, negatable }) => [
    { name: `--${name}`, summary },
    ...(negatable ? [{ name: `--no-${name}`, summary }] : []),
  ]);
}

async function ofOperand(
  { command, body, operands, asks }: Place,
  current: string,
  dataset: () => Dataset | Promise<Dataset>,
): Promise<Completion> {
  if (asks === 'help') return operands.length > 0 ? nothing : narrowed([...guides, ...commands], current);
  if (asks === 'question') return nothing;
  if (command === undefined || body === undefined) return narrowed([...commands, help], current);
  const { values } = operandAt(command, body, operands.length);
  const { what, values: all } = await ofValues(values, current, '', dataset);
  return { what, values: all.filter(({ name }) => !operands.includes(name)) };
}

/** @param head what stands before the value in the same word */
async function ofOption(
  { values, many }: OptionSpec,
  typed: string,
  head: string,
  dataset: () => Dataset | Promise<Dataset>,
): Promise<Completion> {
  // Of a list with commas the last is completed.
  const listed = many === true ? typed.slice(0, typed.lastIndexOf(',') + 1) : '';
  const before = listed.split(',').map((value) => value.trim());
  const found = await ofValues(values, typed.slice(listed.length), `${head}${listed}`, dataset);
  return {
    ...found,
    values: found.values.filter(({ name }) => !before.includes(name.slice(head.length + listed.length))),
  };
}

async function ofValues(
  values: Values | undefined,
  typed: string,
  head: string,
  dataset: () => Dataset | Promise<Dataset>,
): Promise<Completion> {
  if (values === undefined) return nothing;
  if (values === 'file') return { what: 'files', values: [] };
  if (values === 'folder') return { what: 'folders', values: [] };
  const { values: fitting } = narrowed(typeof values === 'function' ? values(await dataset()) : values, typed);
  return { what: 'values', values: fitting.map((value) => ({ ...value, name: `${head}${value.name}` })) };
}

/** Those that begin with what was typed, in whatever case; other names for them only where there is none. */
function narrowed(values: readonly Value[], typed: string): Completion {
  const wanted = typed.toLowerCase();
  const fitting = values.filter(({ name }) => name.toLowerCase().startsWith(wanted));
  const first = fitting.filter(({ besides }) => besides === undefined);
  return { what: 'values', values: first.length > 0 || typed === '' ? first : fitting };
}
