import { codeOf } from '../errors.ts';
import type { Pager, Paging, Shown } from './pager.ts';

/** From this version on less lets links through: its NEWS of 2020. */
const LESS_WITH_LINKS = 566;

/** Runs the pager. Nothing that goes wrong with it is an error: the answer is then printed without it. */
export const paging: Paging = {
  show: async (pager, text) => {
    const { spawn } = await import('node:child_process');
    // An interrupt is for the pager, which casey outlives: two programs would fight over the terminal.
    let interrupted = false;
    const interrupt = () => {
      interrupted = true;
    };
    process.on('SIGINT', interrupt);
    try {
      return await new Promise<Shown>((resolve) => {
        const [command, args, shell] = invocation(pager);
        const env = { ...process.env, LESS: lessOptions(process.env['LESS']) };
        const child = spawn(command, args, { shell, env, stdio: ['pipe', 'inherit', 'inherit'] });
        child.on('error', (error) => resolve({ shown: false, why: whyNotRun(error) }));
        child.on('close', (code, signal) => {
          const ended = interrupted || code === 0;
          resolve(ended ? { shown: true } : { shown: false, why: signal ?? `it ended with ${code}` });
        });
        // Who has seen enough leaves before the end.
        child.stdin.on('error', () => {});
        child.stdin.end(text);
      });
    } finally {
      process.off('SIGINT', interrupt);
    }
  },
  keepsLinks: async (pager) => {
    const [command, , shell] = invocation(pager);
    if (shell || !/(^|\/)less$/.test(command)) return false;
    const { spawnSync } = await import('node:child_process');
    const { stdout } = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 1_000 });
    const version = /^less (\d+)/.exec(stdout ?? '')?.[1];
    return version !== undefined && Number(version) >= LESS_WITH_LINKS;
  },
};

function whyNotRun(error: Error): string {
  const code = codeOf(error);
  if (code === 'ENOENT') return 'there is no such program';
  return code === 'EACCES' ? 'it may not be run' : error.message;
}

/** A command line of plain words is run as it is, another by the shell, as git does it. */
function invocation({ command }: Pager): readonly [command: string, args: readonly string[], shell: boolean] {
  if (!/^[\w\s./:=+,@-]+$/.test(command)) return [command, [], true];
  const [program = command, ...args] = command.split(/\s+/);
  return [program, args, false];
}

/** What less is told by its variable: to keep colours, whatever else the user has it do. */
function lessOptions(own: string | undefined): string {
  return own === undefined ? 'FR' : `-R ${own}`;
}
