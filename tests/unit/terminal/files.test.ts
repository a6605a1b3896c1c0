import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTarget } from '../../../src/terminal/files.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'casey-files-'));
const files = Array.from({ length: 20 }, (_, at) => ({ name: `${at}.txt`, content: `${at}` }));

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s in the middle leaves nothing behind: 130', async (signal) => {
  const away = folder();
  const before = process.listenerCount(signal);
  const saved = openTarget({ path: join(away, 'many'), makes: 'folder', beside: [], force: false })(files);
  expect(readdirSync(away).join()).toMatch(/^\.many-/);
  process.emit(signal);
  await expect(saved).rejects.toMatchObject({ exitCode: 130, message: expect.stringContaining('was not written') });
  expect(readdirSync(away)).toEqual([]);
  expect(process.listenerCount(signal)).toBe(before);
});

test('an interrupt leaves what was there before as it was', async () => {
  const away = folder();
  const path = join(away, 'page.html');
  writeFileSync(path, 'old');
  const saved = openTarget({ path, makes: 'file', beside: [], force: true })([{ name: 'page.html', content: 'new' }]);
  process.emit('SIGINT');
  await expect(saved).rejects.toMatchObject({ exitCode: 130 });
  expect([readdirSync(away), readFileSync(path, 'utf8')]).toEqual([['page.html'], 'old']);
});

test('without one, all of it is there', async () => {
  const away = folder();
  await openTarget({ path: join(away, 'many'), makes: 'folder', beside: [], force: false })(files);
  expect(readdirSync(away)).toEqual(['many']);
  expect(readdirSync(join(away, 'many')).length).toBe(20);
});

test('a folder that takes no files is an error of its own: 74', async () => {
  const save = openTarget({ path: '/proc/casey.html', makes: 'file', beside: [], force: false });
  await expect(save([{ name: 'casey.html', content: '' }])).rejects.toMatchObject({
    exitCode: 74,
    message: expect.stringContaining("'/proc/casey.html' could not be written: no file can be made there (ENOENT)"),
  });
});
