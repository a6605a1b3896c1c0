import { optionValue, outputOptions } from '../command/options.ts';
import { checkDirectory } from '../dataset/check-directory.ts';
import { staleFiles } from '../dataset/compiled-files.ts';
import { readCopies } from '../dataset/copies.ts';
import type { Dataset } from '../dataset/types.ts';
import { readOwnFile } from '../disk/plain-file.ts';
import { EXIT, usageError } from '../errors.ts';
import { isWrong, summaryOf, uncheckedBy, verdictsOn } from '../verify/report.ts';
import { plainView } from '../view/plain.ts';
import type { Outcome } from '../view/types.ts';
import type { CommandBody, Places, Request } from './types.ts';

export const verify: CommandBody = {
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
      values: 'file',
      many: 'repeated',
      summary: 'files or folders with copies of sources, each named by its source’s id',
    },
    ...outputOptions(() => [...new Set([...WHOLE, ...PROBLEM, ...VERDICT])]),
  ],
  run: (request, dataset, places) => {
    const paths = request.options.get('against');
    if (paths === undefined) return verifyWhole(optionValue(request, 'data'), places, dataset, request);
    return verifyAgainst(paths, dataset, request);
  },
};

const PROBLEM = ['file', 'line', 'column', 'code', 'message'];
const WHOLE = ['dataset', 'version', 'verdict', 'records', 'quotes', 'locked'];

/** @param folder the user's own dataset; without it, casey's is checked, the files that it answers from as well */
async function verifyWhole(
  folder: string | undefined,
  { dataFolder, datasetFolder }: Places,
  dataset: Dataset,
  request: Request,
): Promise<Outcome> {
  const query = { command: 'verify' };
  const picked = request.options.get('fields');
  const checked = await (folder === undefined
    ? checkDirectory(dataFolder, undefined, undefined, readOwnFile)
    : checkDirectory(folder, ['dataset', 'proof']));
  const { problems, unlisted } = checked.ok ? { problems: [], unlisted: 0 } : checked;
  const stale = checked.ok && folder === undefined ? staleFiles(datasetFolder, checked.dataset) : [];
  const message = 'is not what the YAML files compile to; install casey again';
  const items = [
    ...problems.map(({ file, line, column, code, message }) => ({ file, line, column, code, message })),
    ...stale.map((file) => ({ file, line: null, column: null, code: null, message })),
  ];
  if (!checked.ok || items.length > 0) {
    const view = plainView(dataset, { layout: 'list', items, columns: PROBLEM, picked, query });
    const rest = unlisted === 0 ? '' : `; the first ${items.length} are listed`;
    return { view, notes: [`problems found: ${items.length + unlisted}${rest}`], exitCode: EXIT.findings };
  }
  const { meta, records, lock } = checked.dataset;
  const whole = {
    dataset: meta.name,
    version: meta.version,
    verdict: 'whole',
    records: Object.values(records).flat().length,
    quotes: records['quotes']?.length ?? 0,
    locked: Object.keys(lock?.quotes ?? {}).length,
  };
  return { view: plainView(dataset, { layout: 'list', items: [whole], columns: WHOLE, picked, query }), notes: [] };
}

const VERDICT = ['verdict', 'quote', 'source', 'place', 'copy', 'difference'];

async function verifyAgainst(paths: readonly string[], dataset: Dataset, request: Request): Promise<Outcome> {
  const [copies, { createHash }, { diffWords }] = await Promise.all([
    readCopies([...new Set(paths)]),
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
  return items.some(isWrong) ? { view, notes, exitCode: EXIT.findings } : { view, notes };
}
