import { basename, dirname, join } from 'node:path';
import { optionFlag } from '../command/options.ts';
import { usageError } from '../errors.ts';
import { exportable } from '../export/exportable.ts';
import { exporters } from '../exports/index.ts';
import type { Exporter, ExportFile } from '../exports/types.ts';
import { choose } from '../query/values.ts';
import { plainView } from '../view/plain.ts';
import type { CommandBody } from './types.ts';

const COLUMNS = ['file', 'bytes'];

// `export` itself is a word of the language.
export const exportCommand: CommandBody = {
  examples: exporters.map(({ name, example, summary }) => ({
    line: `casey export ${name} ${example}`,
    does: summary,
    needs: 'files',
  })),
  options: () => [
    { name: 'force', summary: 'replace what is there already' },
    { name: 'bom', summary: 'begin each text with a byte order mark, by which Excel knows UTF-8; for csv' },
  ],
  operandValues: [exporters, 'file'],
  run: async (request, dataset, { openTarget, progress }) => {
    const [format = '', path = ''] = request.operands;
    const exporter = choose(exporters, format, (typed) => `format ${typed}`);
    const bom = optionFlag(request, 'bom') ?? false;
    if (bom && exporter.takesBom !== true) throw usageError(`'${exporter.name}' has no use for --bom`, 'leave it out');
    if (path === '' || path === '-') throw usageError(`'${path}' is no name of a ${exporter.makes}`, such(exporter));

    const { makes, beside } = exporter;
    const save = await openTarget({ path, makes, beside, force: optionFlag(request, 'force') ?? false });
    const step = (part: string) => progress(`${exporter.name}: ${part}`);
    const files = await exporter.files(exportable(dataset), { name: basename(path), bom, step });
    await save(files);

    const folder = makes === 'folder' ? path : dirname(path);
    const items = files.map((file) => ({ file: join(folder, file.name), bytes: bytesOf(file) }));
    const query = { command: 'export', format: exporter.name, path };
    return {
      view: plainView(dataset, { layout: 'list', items, columns: COLUMNS, picked: undefined, query }),
      notes: [],
    };
  },
};

function such({ name, example }: Exporter): string {
  return `such as: casey export ${name} ${example}`;
}

function bytesOf({ content }: ExportFile): number {
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
}
