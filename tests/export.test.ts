import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../src/commands/index.ts';
import { openCompiled } from '../src/dataset/open-compiled.ts';
import { exporters } from '../src/exports/index.ts';
import { recordKinds } from '../src/records/index.ts';
import { examplesOf } from '../src/terminal/help.ts';
import { exported, scratch } from './helpers/export.ts';
import { casey, compiled, dataFolder, fixtureFolder, opened, root } from './helpers/run.ts';

const real = opened(dataFolder);
// On a slow machine it says on stderr what it is at.
const QUIET = ['ignore', 'pipe', 'ignore'] as const;
const bin = join(root, 'bin', 'casey.js');
const names = exporters.map(({ name }) => [name] as const);

describe('casey export', () => {
  test.each(exporters.map((exporter) => [exporter.name, exporter] as const))(
    '%s writes the same bytes from the bundle, again and again',
    async (format, { makes, beside }) => {
      const folder = scratch();
      const path = join(folder, 'out');
      const write = () =>
        execFileSync(process.execPath, [bin, 'export', format, path, '--force'], {
          encoding: 'utf8',
          stdio: [...QUIET],
        });
      const first = write();
      const read = () =>
        (makes === 'folder'
          ? readdirSync(path).map((name) => join(path, name))
          : [path, ...beside.map((name) => join(folder, name))]
        ).map((file) => [file, readFileSync(file).toString('base64')] as const);
      const bytes = new Map(read());
      expect(write()).toBe(first);
      expect(new Map(read())).toEqual(bytes);
      expect(readdirSync(folder).toSorted()).toEqual([...beside, 'out'].toSorted());

      const here = [...(await exported(real, format, { name: 'out' }))];
      const made = new Map(here.map(([name, content]) => [name, content.toString('base64')]));
      expect(new Map([...bytes].map(([file, content]) => [basename(file), content]))).toEqual(made);
    },
  );

  test.each(names)('%s keeps what is there unless told to replace it', async (format) => {
    const folder = scratch();
    const path = join(folder, 'out');
    expect((await casey(['export', format, path])).code).toBe(0);
    const before = statSync(path).ino;
    const { out, err, code } = await casey(['export', format, path]);
    expect([out, err, code]).toEqual([
      '',
      `casey: '${path}' is there already and was kept\n  --force replaces it\n`,
      2,
    ]);
    expect(statSync(path).ino).toBe(before);
    expect((await casey(['export', format, path, '--force'])).code).toBe(0);
    expect(statSync(path).ino).not.toBe(before);
  });

  test('keeps a file beside the one that was named', async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'metadata.json'), 'mine');
    const { err, code } = await casey(['export', 'sqlite', join(folder, 'casey.db')]);
    expect(err).toContain(`'${join(folder, 'metadata.json')}' is there already and was kept`);
    expect([code, readdirSync(folder)]).toEqual([2, ['metadata.json']]);
  });

  test('does not replace a folder that holds something else, whatever it is told', async () => {
    const folder = scratch();
    const path = join(folder, 'out');
    mkdirSync(path);
    writeFileSync(join(path, 'notes.txt'), 'mine');
    const { err, code } = await casey(['export', 'csv', path, '--force']);
    expect(err).toContain("it holds 'notes.txt', which is none of the files of this export");
    expect([code, readdirSync(folder), readdirSync(path)]).toEqual([2, ['out'], ['notes.txt']]);
  });

  test.each(['csv', 'html'])('%s does not replace what is of another sort', async (format) => {
    const folder = scratch();
    const path = join(folder, 'out');
    if (format === 'csv') writeFileSync(path, 'mine');
    else mkdirSync(path);
    const { err, code } = await casey(['export', format, path, '--force']);
    expect(err).toContain(`'${path}' is there already and is no ${format === 'csv' ? 'folder' : 'file'}`);
    expect([code, readdirSync(folder)]).toEqual([2, ['out']]);
  });

  test('does not write through a link that leads nowhere, nor to a device', async () => {
    const path = join(scratch(), 'out');
    symlinkSync('/nowhere/at/all', path);
    for (const target of [path, '/dev/null']) {
      const { err, code } = await casey(['export', 'html', target, '--force']);
      expect([err.includes(`'${target}' is there already and is no file`), code]).toEqual([true, 2]);
    }
  });

  test('leaves nothing behind where it cannot write', async () => {
    const folder = scratch();
    const path = join(folder, 'x'.repeat(300));
    const { err, code } = await casey(['export', 'bibtex', path]);
    expect(err).toContain('could not be written: its name is too long (ENAMETOOLONG)');
    expect([code, readdirSync(folder)]).toEqual([74, []]);
  });

  test('makes a folder that others may read as they may any other', async () => {
    const folder = scratch();
    mkdirSync(join(folder, 'usual'));
    await casey(['export', 'csv', join(folder, 'out')]);
    expect(statSync(join(folder, 'out')).mode).toBe(statSync(join(folder, 'usual')).mode);
  });

  test('says what it wrote, and nothing else while that is quick', async () => {
    const path = join(scratch(), 'casey.bib');
    const { out, err } = await casey(['export', 'bibtex', path]);
    expect([out, err]).toEqual([`${path}\t${statSync(path).size}\n`, '']);
  });

  test('its examples run as they stand', async () => {
    const { examples = [] } = (await commands.find(({ name }) => name === 'export')?.load()) ?? {};
    const folder = scratch();
    for (const [line] of examplesOf(examples, real.meta)) {
      execFileSync(process.execPath, [bin, ...line.split(' ').slice(1)], { cwd: folder, stdio: [...QUIET] });
    }
    expect(readdirSync(folder).toSorted()).toEqual(
      [...exporters.map(({ example }) => example), 'metadata.json'].toSorted(),
    );
  });
});

describe('every export', () => {
  const records = recordKinds.flatMap((kind) => (real.records[kind.plural] ?? []).map((record) => ({ kind, record })));

  test.each(names.filter(([name]) => name !== 'bibtex' && name !== 'sqlite'))(
    '%s has every record and every caveat',
    async (format) => {
      const text = [...(await exported(real, format)).values()].join('\n');
      const whole = unescaped(format, text);
      expect(records.filter(({ record }) => !whole.includes(record.id))).toEqual([]);
      expect(
        records.filter(({ record }) => record['caveat'] !== null && !whole.includes(String(record['caveat']))),
      ).toEqual([]);
    },
  );

  test.each(names)('%s prints no way of asking, and no field that is never printed', async (format) => {
    const secret = 'how a reader might ask 4711';
    const { records: lists, ...rest } = compiled(fixtureFolder);
    const asking = Object.entries(lists).map(
      ([plural, list]) => [plural, list.map((record) => ({ ...record, asks: [secret] }))] as const,
    );
    const files = await exported(openCompiled({ ...rest, records: Object.fromEntries(asking) }), format);
    const telling = [...files].filter(([, content]) => content.includes('4711') || content.includes('asks'));
    expect(telling.map(([name]) => name)).toEqual([]);
  });
});

function unescaped(format: string, text: string): string {
  if (format === 'html') return text.replace(/&#(\d+);/g, (_mark, code: string) => String.fromCharCode(Number(code)));
  if (format === 'csv') return text.replaceAll('""', '"');
  return text.replaceAll('\\"', '"').replaceAll('\\u003c', '<');
}
