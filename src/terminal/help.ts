import type { Command, OptionSpec } from '../commands/types.ts';
import type { Meta } from '../dataset/types.ts';
import type { Guide, GuideBody } from '../guides/types.ts';
import type { Example } from '../records/types.ts';
import { asSentence } from '../text/sentence.ts';
import { wrap } from '../text/wrap.ts';

const WIDTH = 80;
const plain = (text: string) => text.length;

/** The examples of casey as a whole. */
export const opening: readonly Example[] = [
  { line: 'casey {question}', does: 'a question as it comes to mind' },
  { line: 'casey findings --topic {topic}', does: 'what it found on a topic' },
  { line: 'casey figures --topic {topic}', does: 'the numbers, each with its base' },
  { line: 'casey quotes --by {speaker}', does: 'what somebody said, word for word' },
  { line: 'casey show {id}', does: 'everything about one record' },
];

/** The help of casey as a whole. */
export function programHelp(
  meta: Meta,
  commands: readonly Command[],
  guides: readonly Guide[],
  options: readonly OptionSpec[],
): string {
  return join([
    section('Examples', examplesOf(opening, meta)),
    wrap(meta.description, WIDTH, plain),
    section(
      'Commands',
      commands.map(({ name, operands, summary }) => [[name, operands].filter(Boolean).join(' '), summary]),
    ),
    section(
      'Topics',
      guides.map(({ name, summary }) => [`help ${name}`, summary]),
    ),
    section('Options of every command', optionPairs(options)),
    ['More on a command: casey <command> --help. On a topic: casey help <topic>'],
  ]);
}

/** The help on a topic. */
export function guideHelp(meta: Meta, { summary }: Guide, { examples, sections }: GuideBody): string {
  return join([
    section('Examples', examplesOf(examples, meta)),
    wrap(asSentence(summary), WIDTH, plain),
    ...sections(meta).map(({ title, text = [], terms = [] }) => {
      const paragraphs = text.map((paragraph) => wrap(paragraph, WIDTH - 2, plain).map((line) => `  ${line}`));
      const parts = [...paragraphs, section('', terms).slice(1)].filter((lines) => lines.length > 0);
      return [title, ...parts.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))];
    }),
  ]);
}

/** What a list command prints, and what it can print. */
export interface Listing {
  readonly columns: readonly string[];
  readonly fields: readonly string[];
}

/**
 * The help of one command.
 * @param options its own
 * @param everywhere those of every command
 */
export function commandHelp(
  meta: Meta,
  command: Command,
  examples: readonly Example[],
  options: readonly OptionSpec[],
  everywhere: readonly OptionSpec[],
  { columns, fields }: Listing,
): string {
  const usage = ['casey', command.name, command.operands, '[options]'].filter(Boolean).join(' ');
  return join([
    section('Examples', examplesOf(examples, meta)),
    [usage, ...wrap(asSentence(command.summary), WIDTH, plain)],
    options.length === 0 ? [] : section('Options', optionPairs(options)),
    names('Columns', columns),
    names('Fields', fields),
    section('Options of every command', optionPairs(everywhere)),
  ]);
}

function names(title: string, list: readonly string[]): readonly string[] {
  return list.length === 0 ? [] : [title, ...wrap(list.join(', '), WIDTH - 2, plain).map((line) => `  ${line}`)];
}

/** Examples with the dataset's own values in them; one that lacks a value is left out. */
export function examplesOf(examples: readonly Example[], meta: Meta): readonly (readonly [string, string])[] {
  return examples.flatMap(({ line, does }) => {
    const filled = line.replace(/\{(\w+)\}/g, (placeholder, name: string) => meta.sample?.[name] ?? placeholder);
    return filled.includes('{') ? [] : [[filled, does] as const];
  });
}

/** Options as help writes them, each with what it does and which values it takes. */
export function optionPairs(options: readonly OptionSpec[]): readonly (readonly [string, string])[] {
  return options.map(({ name, short, placeholder, negatable, many, summary, values }) => {
    const long = `--${negatable ? '[no-]' : ''}${name}${placeholder === undefined ? '' : ` <${placeholder}${many ? ',…' : ''}>`}`;
    const flags = short === undefined ? long : `-${short}, ${long}`;
    return [flags, Array.isArray(values) ? `${summary}: ${values.map((value) => value.name).join(', ')}` : summary];
  });
}

function section(title: string, pairs: readonly (readonly string[])[]): readonly string[] {
  const left = Math.max(0, ...pairs.map(([term = '']) => term.length));
  const beside = left + 4 <= WIDTH / 2;
  const lines = pairs.flatMap(([term = '', words = '']) => {
    const indent = ' '.repeat(beside ? left + 4 : 6);
    const [first = '', ...rest] = wrap(words, WIDTH - indent.length, plain).map((line) => `${indent}${line}`);
    return beside
      ? [`  ${term.padEnd(left)}${first.slice(left + 2)}`, ...rest]
      : [...commandLines(term), first, ...rest];
  });
  return [title, ...lines];
}

/** A command as a shell takes it on several lines, where it is too long for one. */
function commandLines(command: string): readonly string[] {
  const [first = '', ...rest] = wrap(command, WIDTH - 6, plain);
  const lines = [`  ${first}`, ...rest.map((line) => `    ${line}`)];
  return lines.map((line, at) => (at === lines.length - 1 ? line : `${line} \\`));
}

function join(blocks: readonly (readonly string[])[]): string {
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}
