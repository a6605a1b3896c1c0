import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin, isThere, type Row, standalone } from './rows.ts';

const TOPIC = 'misconduct';
const SQL = `select printed, base from figures join concerns using (id) where topic = '${TOPIC}'`;
const FILTER = `.items[] | select(.topics | index("${TOPIC}")) | [.printed, .base] | @tsv`;

/**
 * Which figures are on a topic, and what they are shares of: asked of casey, and of other tools that have
 * what casey exported before the timing. The others leave the caveats out, and ripgrep answers with less: it
 * finds the lines that name the topic.
 * @throws Error where a tool has another number of answers than casey
 */
export function askedAlike(): readonly Row[] {
  const folder = mkdtempSync(join(tmpdir(), 'casey-bench-asked-'));
  const [json, database] = [join(folder, 'figures.json'), join(folder, 'casey.db')];
  writeFileSync(json, execFileSync(process.execPath, [bin, 'figures', '--format', 'json']));
  execFileSync(process.execPath, [bin, 'export', 'sqlite', database], { stdio: 'ignore' });
  const question = ['figures', '--topic', TOPIC, '--fields', 'printed,base'];
  const yaml = join(__dirname, '..', '..', 'data', 'figures.yaml');
  const rows: readonly Row[] = [
    { name: 'asked alike: casey', args: [bin, ...question] },
    { name: '  standalone', args: question, ...standalone },
    { name: '  jq, its JSON', program: 'jq', args: ['-r', FILTER, json] },
    { name: '  sqlite3, its SQLite', program: 'sqlite3', args: [database, SQL] },
    { name: '  rg, the YAML', program: 'rg', args: [`^    - ${TOPIC}$`, yaml] },
  ];
  const counts = rows.filter(isThere).map((row) => ({ row, count: answersOf(row) }));
  const other = counts.find(({ count }) => count !== counts[0]?.count);
  if (other !== undefined) throw new Error(`${other.row.name} has ${other.count} answers, casey ${counts[0]?.count}`);
  return rows;
}

function answersOf({ program = process.execPath, args }: Row): number {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout.trimEnd().split('\n').length;
}
