import { globalOptions, helpOption, versionOption } from '../command/options.ts';
import { commands } from '../commands/index.ts';
import type { Dataset } from '../dataset/types.ts';
import { guides } from '../guides/index.ts';
import { examplesOf, opening, optionPairs } from '../terminal/help.ts';
import { asSentence } from '../text/sentence.ts';
import { heading, paragraph, roff, subheading, term } from './roff.ts';

/**
 * Gives the manual page as roff: what `casey --help`, the help of every command and that on every topic say.
 * The same version and dataset give the same page.
 */
export async function manualPage(dataset: Dataset, version: string): Promise<string> {
  const { meta } = dataset;
  const options = optionPairs([...globalOptions, versionOption, helpOption]);
  return [
    `.\\" Made by casey's build from the same lists as its help.\n`,
    `.TH CASEY 1 ${roff(meta.compiled_on)} ${quoted(`casey ${version}`)} ${quoted('User Commands')}\n`,
    // Neither stretched nor hyphenated: options and ids are to be copied.
    '.nr HY 0\n.nh\n.ad l\n',
    heading('Name'),
    'casey \\- look up what a review found, who said what about it, and its figures\n',
    heading('Synopsis'),
    synopsis('[options]', 'question ...'),
    synopsis('[options]', 'command [operands] [options]'),
    synopsis('help', '[command | topic]'),
    heading('Description'),
    paragraph(meta.description),
    heading('Examples'),
    ...examplesOf(opening, meta).map(([line, does]) => term(line, does)),
    heading('Commands'),
    ...(await Promise.all(commands.map((command) => commandSection(command, dataset)))),
    heading('Options'),
    paragraph('These stand before or after any command.'),
    ...options.map(([flags, summary]) => term(flags, summary)),
    ...(await Promise.all(guides.map((guide) => guideSection(guide, dataset)))),
  ].join('');
}

async function commandSection(command: (typeof commands)[number], dataset: Dataset): Promise<string> {
  const body = await command.load();
  const usage = [command.name, command.operands].filter(Boolean).join(' ');
  return [
    subheading(usage),
    paragraph(asSentence(command.summary)),
    ...examplesOf(body.examples, dataset.meta).map(([line, does]) => term(line, does)),
    ...optionPairs(body.options(dataset)).map(([flags, summary]) => term(flags, summary)),
  ].join('');
}

async function guideSection(guide: (typeof guides)[number], { meta }: Dataset): Promise<string> {
  const { examples, sections } = await guide.load();
  return [
    // The name under which readers of manual pages look for them.
    heading(guide.name === 'exit-codes' ? 'Exit status' : guide.name),
    ...examplesOf(examples, meta).map(([line, does]) => term(line, does)),
    ...sections(meta).flatMap(({ title, text = [], terms = [] }) => [
      subheading(title),
      ...text.map(paragraph),
      ...terms.map(([words, meaning]) => term(words, meaning)),
    ]),
  ].join('');
}

function synopsis(bold: string, rest: string): string {
  return `.PP\n.B casey\n${roff(`${bold} ${rest}`)}\n`;
}

/** An argument of a macro. */
function quoted(text: string): string {
  return `"${roff(text)}"`;
}
