import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './helpers/run.ts';

interface Packed {
  readonly filename: string;
  /** Bytes of the packed file. */
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

const away = mkdtempSync(join(tmpdir(), 'casey-package-'));
const [packed]: [Packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', away], {
    cwd: root,
    encoding: 'utf8',
  }),
);
const paths = packed.files.map(({ path }) => path);

/** What the package holds, each for a reason. */
const expected: readonly RegExp[] = [
  // About it.
  /^package\.json$/,
  /^README\.md$/,
  /^CHANGELOG\.md$/,
  /^SECURITY\.md$/,
  /^docs\/check\.md$/,
  /^LICENSE$/,
  /^dist\/LICENSES\.txt$/,
  /^dist\/casey\.1$/,
  // The program, and what the build's own Node has compiled of it.
  /^bin\/casey\.js$/,
  /^dist\/casey\.cjs$/,
  /^dist\/lazy\/[@a-z0-9.-]+\.cjs$/,
  /^dist\/(lazy\/)?[@a-z0-9.-]+\.cjs\.[0-9.]+(-node\.\d+)?-[a-z0-9]+-[a-z0-9]+$/,
  /^dist\/lazy\/sqlite3\.wasm$/,
  // The dataset: what answers are read from, what it was compiled from, and what it is.
  /^dist\/data\/[a-z]+\.(json|bin)$/,
  /^data\/[a-z]+\.yaml$/,
  /^data\/evidence\.lock\.json$/,
  /^data\/schema\/[a-z]+\.json$/,
  /^data\/README\.md$/,
];

test('the package holds what a user needs and nothing else', () => {
  expect(paths.filter((path) => !expected.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(expected.filter((pattern) => !paths.some((path) => pattern.test(path)))).toEqual([]);
});

test('the package holds all that the build made', () => {
  const built = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );
  expect(paths.filter((path) => path.startsWith('dist/')).toSorted()).toEqual(built.toSorted());
});

test('the package is small', () => {
  expect(packed.size).toBeLessThan(4e6);
  expect(packed.unpackedSize).toBeLessThan(12e6);
});

test('the packed file installs without scripts and answers', () => {
  writeFileSync(join(away, 'package.json'), '{}');
  const args = ['install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund', join(away, packed.filename)];
  execFileSync('npm', args, { cwd: away });
  const installed = join(away, 'node_modules', '.bin', 'casey');
  const { stdout, status } = spawnSync(installed, ['findings', '--count'], { cwd: away, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(Number(stdout)).toBeGreaterThan(0);
  for (const format of ['html', 'csv', 'sqlite', 'jsonld', 'bibtex']) {
    const made = spawnSync(installed, ['export', format, `out-${format}`], { cwd: away });
    expect([format, made.status]).toEqual([format, 0]);
  }
}, 120_000);

test('a global install has the manual page where man looks', () => {
  const prefix = join(away, 'global');
  const args = ['install', '--global', '--prefix', prefix, '--ignore-scripts', '--offline', '--no-audit', '--no-fund'];
  execFileSync('npm', [...args, join(away, packed.filename)], { cwd: away });
  expect(readFileSync(join(prefix, 'share', 'man', 'man1', 'casey.1'), 'utf8')).toContain('.TH CASEY 1');
  expect(spawnSync(join(prefix, 'bin', 'casey'), ['--version'], { encoding: 'utf8' }).stdout).toContain('casey ');
}, 120_000);
