/**
 * How much of its code a function runs through before V8 has it optimised, in bytes: twelve times what Node 20 has. And a regular
 * expression is compiled once for all, not first for a single use.
 */
const FLAGS = ['--interrupt-budget=800000', '--no-regexp-tier-up'];

/**
 * Makes V8’s optimiser wait. It works beside the program, and takes more from work of less than some seconds than it gives
 * back. To be called when the code for that work is loaded: what the build compiled is not taken once a flag is set.
 */
export async function optimiseLater(): Promise<void> {
  // Node 20’s V8 alone has the flags, and executables run on another engine.
  if (process.versions['bun'] !== undefined || !process.versions.v8.startsWith('11.')) return;
  const { setFlagsFromString } = await import('node:v8');
  for (const flag of FLAGS) setFlagsFromString(flag);
}
