import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The variables that name an executable to test in the place of the bundle, by the dataset that it holds. */
export const executables = { real: 'CASEY_EXECUTABLE', fixture: 'CASEY_EXECUTABLE_FIXTURE' } as const;

/** The executable with a dataset in it that is to be tested; undefined where it is the bundle. */
export function executableWith(dataset: keyof typeof executables): string | undefined {
  return process.env[executables[dataset]] || undefined;
}

/** The program to run as a process of its own: the executable that is to be tested, else the launcher. */
export const program = executableWith('real') ?? join(root, 'bin', 'casey.js');
