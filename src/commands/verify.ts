import { optionValue, outputOptions } from '../command/options.ts';
import { checkDirectory } from '../dataset/check-directory.ts';
import { readCopies } from '../dataset/copies.ts';
import type { Dataset } from '../dataset/types.ts';
import { EXIT, usageError } from '../errors.ts';
import { isWrong, summaryOf, uncheckedBy, verdictsOn } from '../verify/report.ts';
import { documentView, plainView } from '../view/plain.ts';
import type { Outcome } from '../view/types.ts';
import type { Command, Request } from './types.ts';

export const verify: Command = {
  name: 'verify',
  summary: 'prove that the dataset is whole, or its quotes against your own copies',
  examples: [
    { line: 'casey verify', does: 'schemas, rules and the evidence lock' },
    {
      line: 'casey verify --against ~/sources',
      does: 'every quote in copies named ID.txt, ID.html or ID.pdf; exit 3 where one is changed or gone',
      needs: 'files',
    },
  ],
  options: () => [
    {
      name: 'against',
      placeholder: 'path',
      many: true,
      summary: 'files or folders with copies of sources, each named by its source’s id',
    },
    ...outputOptions,
  ],
  run: (request, dataset, { dataFolder }) => {
    const paths = request.options.get('against');
    if (paths === undefined) return verifyWhole(optionValue(request, 'data') ?? dataFolder, dataset, request);
    return verifyAgainst(paths, dataset, request);
  },
};

const PROBLEM = ['file', 'line', 'column', 'code', 'message'];

async function verifyWhole(folder: string, dataset: Dataset, request: Request): Promise<Outcome> {
  const query = { command: 'verify' };
  const checked = await checkDirectory(folder);
  if (!checked.ok) {
    const items = checked.problems.map(({ file, line, column, code, message }) => ({
      file,
      line,
      column,
      code,
      message,
    }));
    const picked = request.options.get('fields');
    const view = plainView(dataset, { layout: 'list', items, columns: PROBLEM, picked, query });
    return { view, notes: [`problems found: ${items.length}`], exitCode: EXIT.findings };
  }
  const { meta, records, lock } = checked.dataset;
  const count = Object.values(records).flat().length;
  const locked = `${Object.keys(lock?.quotes ?? {}).length} of ${records['quotes']?.length ?? 0} quotes locked to their sources`;
  const text = `${meta.name} ${meta.version} is whole: ${count} records, ${lock === undefined ? 'no evidence lock' : locked}\n`;
  return { view: documentView(dataset, text, query), notes: [] };
}

const VERDICT = ['verdict', 'quote', 'source', 'place', 'copy', 'difference'];

async function verifyAgainst(paths: readonly string[], dataset: Dataset, request: Request): Promise<Outcome> {
  const [copies, { createHash }, { diffWords }] = await Promise.all([
    readCopies(paths),
    import('node:crypto'),
    import('diff'),
  ]);
  const known = copies.filter(({ source }) => dataset.get('sources', source) !== undefined);
  if (known.length === 0) {
    const named = paths.map((path) => `'${path}'`).join(', ');
    throw usageError(`no copy of a source in ${named}`, 'name each file by its source’s id: casey sources');
  }
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const items = verdictsOn(known, dataset, { sha256, diff: diffWords });
  const unchecked = uncheckedBy(known, dataset);
  const notes = [
    summaryOf(items),
    ...(unchecked === 0 ? [] : [`not checked, for no copy of their sources was given: ${unchecked}`]),
    ...copies
      .filter((copy) => !known.includes(copy))
      .map(({ path }) => `'${path}' is named after no source: not checked`),
  ];
  const picked = request.options.get('fields');
  const query = { command: 'verify', against: paths };
  const view = plainView(dataset, { layout: 'list', items, columns: VERDICT, picked, query });
  return { view, notes, exitCode: items.some(isWrong) ? EXIT.findings : EXIT.answered };
}
