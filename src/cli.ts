import { optionFlag, optionValue } from './command/options.ts';
import { parse, type Run } from './command/parse.ts';
import type { CommandBody, Request } from './commands/types.ts';
import { loadBundled } from './dataset/load.ts';
import type { Loaded } from './dataset/load-directory.ts';
import type { Dataset } from './dataset/types.ts';
import { CaseyError, EXIT, type ExitCode } from './errors.ts';
import { formats } from './formats/index.ts';
import type { Format } from './formats/types.ts';
import { LIMITS } from './limits.ts';
import { copiedNote } from './terminal/clipboard.ts';
import { colourOf, wantsColour } from './terminal/colour.ts';
import { openTarget } from './terminal/files.ts';
import { type Io, widthOf } from './terminal/io.ts';
import { progressTo } from './terminal/progress.ts';
import { styleFor } from './terminal/style.ts';
import { messageText, safeText } from './text/safe-text.ts';

/** The whole program as a function: answers `argv` on the given streams and gives the exit code. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const bundled = loadBundled(io.datasetFolder);
    if (argv[0] === ASKS_FOR_COMPLETION) {
      io.out(await completion(argv.slice(1), bundled));
      return EXIT.answered;
    }
    const parsed = await parse(argv, bundled, io.version);
    if (parsed.does === 'print') {
      io.out(safeText(parsed.text));
      return EXIT.answered;
    }
    const folder = optionValue(parsed.request, 'data');
    const { dataset, warnings } = folder === undefined ? { dataset: bundled, warnings: [] } : await loadFrom(folder);
    for (const warning of warnings) note(warning, io);
    try {
      return await answer(parsed, dataset, io);
    } catch (error) {
      // What is wrong with a search may be that none was meant.
      if (parsed.hint !== undefined) note(parsed.hint, io);
      throw error;
    }
  } catch (error) {
    return complain(error, io);
  }
}

/** What the shells' scripts call casey with; help does not list it. */
const ASKS_FOR_COMPLETION = '__complete';

/** A shell in the middle of a line has no use for an error: it gets nothing to complete. */
async function completion(asked: readonly string[], bundled: Dataset): Promise<string> {
  const { answerShell } = await import('./command/answer-shell.ts');
  const open = async (folder: string) => (await loadFrom(folder)).dataset;
  return answerShell(asked, { bundled, open }).catch((error: unknown) => {
    if (error instanceof CaseyError) return 'values\n';
    throw error;
  });
}

async function answer({ body, request, hint }: Run, dataset: Dataset, io: Io): Promise<ExitCode> {
  const format = formatOf(body, request, io);
  const colour = colourOf(optionValue(request, 'color'));
  const { view, notes, exitCode, copies } = await body.run(request, dataset, {
    dataFolder: io.dataFolder,
    datasetFolder: io.datasetFolder,
    whole: format?.whole ?? false,
    human: format?.styled === true,
    openTarget,
    progress: progressTo((part) => note(`${part} …`, io)),
  });
  const style = styleFor(wantsColour(colour, io));
  const page = { width: widthOf(io), style, header: optionFlag(request, 'header') };
  const text = view.layout === 'document' ? view.text : ((await format?.render(view, page)) ?? '');
  const answered = format?.styled && view.layout !== 'document' ? text : safeText(text);
  if (answered !== '') io.out(answered);
  for (const said of [...notes, ...(hint === undefined ? [] : [hint])]) note(said, io);
  if (copies) note(copiedNote(await io.copy(answered.replace(/\n$/, ''))), io);
  return exitCode ?? (view.total === 0 ? EXIT.nothingFound : EXIT.answered);
}

/** Loads the user's own dataset; what it takes to check one is not read otherwise. */
async function loadFrom(folder: string): Promise<Loaded> {
  const { loadDirectory } = await import('./dataset/load-directory.ts');
  return loadDirectory(folder);
}

/** The format that was asked for; undefined for one that the command itself writes. */
function formatOf({ formats: own, reports = [] }: CommandBody, request: Request, io: Io): Format | undefined {
  const name = optionValue(request, 'format') ?? own?.[0] ?? (io.isTerminal ? 'table' : 'tsv');
  return [...reports, ...formats].find((known) => known.name === name);
}

function note(text: string, io: Io): void {
  io.err(`casey: ${lineOf(text)}\n`);
}

function lineOf(text: string): string {
  return messageText(text, LIMITS.message);
}

/** Says what went wrong on stderr: for a known error what to do next, for a bug where it is. */
function complain(error: unknown, io: Io): ExitCode {
  if (error instanceof CaseyError) {
    note(error.message, io);
    for (const detail of error.details) io.err(`${lineOf(detail)}\n`);
    if (error.hint !== undefined) io.err(`  ${lineOf(error.hint)}\n`);
    return error.exitCode;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  io.err(`casey: this is a bug in casey, please report it with the command that you ran\n${safeText(trace)}\n`);
  return EXIT.bug;
}
