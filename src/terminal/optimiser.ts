/**
 * How much a function does before V8 has it optimised, in bytes of its code passed over: six times what Node 20 has. Other versions
 * may not know the flag, and then do as they do.
 */
const BUDGET = 800_000;

/**
 * Puts V8’s optimiser off. It works beside the program, and takes more from work of less than some seconds than it gives
 * back. To be called when all code is there: what V8 compiled before is not taken as it is once a flag is set.
 */
export async function optimiseLater(): Promise<void> {
  // Executables run on another engine.
  if (process.versions['bun'] !== undefined) return;
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
