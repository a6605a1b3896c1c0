import { optionFlag, optionValue } from './command/options.ts';
import { parse, type Run } from './command/parse.ts';
import { exactText, printAnswer, printText, readersText } from './command/print.ts';
import { type Setting, settingOf, wantsAscii } from './command/setting.ts';
import type { CommandBody, Request } from './commands/types.ts';
import { loadBundled } from './dataset/load.ts';
import type { Loaded } from './dataset/load-directory.ts';
import type { Dataset } from './dataset/types.ts';
import { CaseyError, EXIT, type ExitCode } from './errors.ts';
import { formats } from './formats/index.ts';
import type { Format } from './formats/types.ts';
import { LIMITS } from './limits.ts';
import type { Io } from './terminal/io.ts';
import { progressTo } from './terminal/progress.ts';
import { messageText, safeText } from './text/safe-text.ts';

/** The whole program as a function: answers `argv` on the given streams and gives the exit code. */
export async function runCli(argv: readonly string[], io: Io): Promise<ExitCode> {
  let options: Request['options'] = new Map();
  try {
    const bundled = loadBundled(io.datasetFolder);
    if (argv[0] === ASKS_FOR_COMPLETION) {
      io.out(await completion(argv.slice(1), bundled));
      return EXIT.answered;
    }
    const parsed = await parse(argv, bundled, io.version);
    options = parsed.does === 'print' ? parsed.options : parsed.request.options;
    if (parsed.does === 'print') {
      const setting = settingOf(parsed.options, io);
      await printText(await readersText(safeText(parsed.text), setting), setting, io);
      return EXIT.answered;
    }
    const folder = optionValue(parsed.request, 'data');
    const { dataset, warnings } = folder === undefined ? { dataset: bundled, warnings: [] } : await loadFrom(folder);
    for (const warning of warnings) await note(warning, io, { ascii: wantsAscii(options, io) });
    try {
      return await answer(parsed, dataset, io);
    } catch (error) {
      // What is wrong with a search may be that none was meant.
      if (parsed.hint !== undefined) await note(parsed.hint, io, { ascii: wantsAscii(options, io) });
      throw error;
    }
  } catch (error) {
    return complain(error, io, { ascii: wantsAscii(options, io) });
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
  const setting = settingOf(request.options, io);
  const usual = setting.accessible ? 'accessible' : io.isTerminal ? 'table' : 'tsv';
  const format = (await body.printer?.(request)) ?? formatOf(body, request, usual);
  const { view, notes, exitCode, copies } = await body.run(request, dataset, {
    dataFolder: io.dataFolder,
    datasetFolder: io.datasetFolder,
    whole: format?.whole ?? false,
    human: format?.styled === true,
    openTarget: async (target) => (await import('./terminal/files.ts')).openTarget(target),
    optimiseLater: io.optimiseLater,
    progress: progressTo((part) =>
      io.err(`casey: ${messageText(part, LIMITS.message)} ${setting.ascii ? '...' : '…'}\n`),
    ),
  });
  const printable = { view, format, header: optionFlag(request, 'header'), dataset };
  const said = [...notes, ...(hint === undefined ? [] : [hint])];
  await printAnswer(printable, setting, io, said.length);
  for (const one of said) await note(one, io, setting);
  if (copies) {
    const { copiedNote } = await import('./terminal/clipboard.ts');
    const copied = await io.copy((await exactText(printable, io)).replace(/\n$/, ''));
    await note(copiedNote(copied), io, setting);
  }
  return exitCode ?? (view.total === 0 ? EXIT.nothingFound : EXIT.answered);
}

/** Loads the user's own dataset; what it takes to check one is not read otherwise. */
async function loadFrom(folder: string): Promise<Loaded> {
  const { loadDirectory } = await import('./dataset/load-directory.ts');
  return loadDirectory(folder);
}

/** The format that was asked for; undefined for one that the command itself writes. */
function formatOf({ formats: own, reports = [] }: CommandBody, request: Request, usual: string): Format | undefined {
  const name = optionValue(request, 'format') ?? own?.[0] ?? usual;
  return [...reports, ...formats].find((known) => known.name === name);
}

async function note(text: string, io: Io, setting: Pick<Setting, 'ascii'>): Promise<void> {
  await line(`casey: ${text}`, io, setting);
}

/** Writes a line to stderr, in marks that the reader has; nothing in it can begin another. */
async function line(text: string, io: Io, setting: Pick<Setting, 'ascii'>): Promise<void> {
  io.err(`${await readersText(messageText(text, LIMITS.message), setting)}\n`);
}

/** Says what went wrong on stderr: for a known error what to do next, for a bug where it is. */
async function complain(error: unknown, io: Io, setting: Pick<Setting, 'ascii'>): Promise<ExitCode> {
  if (error instanceof CaseyError) {
    await note(error.message, io, setting);
    for (const detail of error.details) await line(detail, io, setting);
    if (error.hint !== undefined) await line(`  ${error.hint}`, io, setting);
    return error.exitCode;
  }
  await note('this is a bug in casey, please report it with the command that you ran', io, setting);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const one of trace.split('\n')) await line(one, io, setting);
  return EXIT.bug;
}
