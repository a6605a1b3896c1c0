import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Builds the bundle once, before any test runs what it makes. */
export default function setup(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: join(import.meta.dirname, '..', '..'), stdio: 'inherit' });
}
